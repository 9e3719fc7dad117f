/** WebUtility, HttpUtility, SecurityElement: text made fit for HTML, URLs and XML. */
import { type NetType, T } from '../../../objects/net-type.ts'
import { registerText } from '../../runtime/to-text.ts'
import { PSNameValues } from '../collections/name-value-collection.ts'
import { implement, type Implementation } from '../surface.ts'
import { addMetadata, loadType } from '../type-loader.ts'
import { argumentNull } from '../values.ts'
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
  ...Object.fromEntries(
    'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
      .split(' ')
      .map((name, at) => [name, String.fromCharCode(160 + at)]),
  ),
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
/** What ParseQueryString gives: its text is a query again. */
class QueryValues extends PSNameValues {
  override get netType(): NetType {
    return loadType(queryType) ?? T.Object
  }
  override toString(): string {
    const encoded = (text: string): string =>
      encodeURIComponent(text)
        .replace(/%20/g, '+')
        .replace(/%[0-9A-F]{2}/g, (one) => one.toLowerCase())
    return [...this.map.values()]
      .flatMap(({ key, values }) =>
        values.map((value) => (key === null ? encoded(value) : `${encoded(key)}=${encoded(value)}`)),
      )
      .join('&')
  }
}
const queryType = 'System.Web.HttpUtility+HttpQSCollection'
addMetadata(`#class ${queryType} :System.Collections.Specialized.NameValueCollection @21\n`)
implement(queryType, { call: { ToString: (self: QueryValues) => self.toString() } })
registerText(loadType(queryType) ?? T.Object, (self: QueryValues) => self.toString())
implement('System.Web.HttpUtility', {
  staticCall: {
    ParseQueryString: (_, [query]) => {
      if (query === null) argumentNull('query')
      const made = new QueryValues()
      const decode = (text: string): string => unescape(text.replace(/\+/g, ' '))
      for (const part of String(query).replace(/^\?/, '').split('&')) {
        if (part === '' && query.length <= 1) continue
        const at = part.indexOf('=')
        if (at < 0) made.add(null, decode(part))
        else made.add(decode(part.slice(0, at)), decode(part.slice(at + 1)))
      }
      return made
    },
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
