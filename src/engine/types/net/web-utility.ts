/** WebUtility, HttpUtility, SecurityElement: text made fit for HTML, URLs and XML. */
import { implement, type Implementation } from '../surface.ts'
import { unescape } from '../system/uri.ts'

const htmlEntities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '&': '&amp;',
}
const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  apos: "'",
  nbsp: '\u00a0',
  copy: '©',
  reg: '®',
  eacute: 'é',
  egrave: 'è',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  euro: '€',
  hellip: '…',
  mdash: '—',
  ndash: '–',
}
const web: Record<string, Implementation> = {
  HtmlEncode: (_, [text]) =>
    text === null
      ? null
      : String(text)
          .replace(/[<>"'&]/g, (one) => htmlEntities[one] as string)
          .replace(/[\u00a0-\u00ff]/g, (one) => `&#${one.charCodeAt(0)};`)
          .replace(/[\ud800-\udbff][\udc00-\udfff]/g, (one) => `&#${one.codePointAt(0)};`),
  HtmlDecode: (_, [text]) =>
    text === null
      ? null
      : String(text).replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) =>
          hex
            ? String.fromCodePoint(Number.parseInt(hex, 16))
            : decimal
              ? String.fromCodePoint(Number(decimal))
              : Object.hasOwn(named, name)
                ? (named[name] as string)
                : all,
        ),
  UrlEncode: (_, [text]) =>
    text === null
      ? null
      : encodeURIComponent(text)
          .replace(/%20/g, '+')
          .replace(/[~']/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`),
  UrlDecode: (_, [text]) => (text === null ? null : unescape(String(text).replace(/\+/g, ' '))),
}
implement('System.Net.WebUtility', { staticCall: web })
implement('System.Web.HttpUtility', {
  staticCall: {
    ...web,
    UrlEncode: (_, [text]) =>
      text === null
        ? null
        : encodeURIComponent(text)
            .replace(/%20/g, '+')
            .replace(/%[0-9A-F]{2}/g, (one) => one.toLowerCase())
            .replace(/[~']/g, (one) => `%${one.charCodeAt(0).toString(16)}`),
    UrlPathEncode: (_, [text]) => encodeURI(text),
    HtmlAttributeEncode: (_, [text]) => String(text).replace(/[<"'&]/g, (one) => htmlEntities[one] as string),
    JavaScriptStringEncode: (_, [text, quotes]) =>
      quotes ? JSON.stringify(text) : JSON.stringify(text).slice(1, -1),
  },
})
implement('System.Security.SecurityElement', {
  staticCall: {
    Escape: (_, [text]) =>
      text === null
        ? null
        : String(text).replace(/[<>"'&]/g, (one) => (one === "'" ? '&apos;' : (htmlEntities[one] as string))),
    IsValidText: (_, [text]) => !/[<>]/.test(text),
  },
})
