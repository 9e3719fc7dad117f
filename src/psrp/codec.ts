/** What PSRP needs of CLIXML: bodies to values and back. The pool's codec knows the session key, so that `<SS>` opens and closes. */

export interface Codec {
  /** One value as the body of a message. `''` for `$null` at the root (stock fact 5). */
  encode(value: unknown): string
  /** @throws where the body is not CLIXML, or beyond a bound; `''` is null */
  decode(body: string): unknown
}
