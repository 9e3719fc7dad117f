/** Objects as CLIXML texts, for files and [PSSerializer]. The engine knows no protocol: its host brings the codec. */
import type { Runspace } from './runspace.ts'

export interface ObjectText {
  /** @param depth of properties; 2 where undefined */
  write(rs: Runspace, values: Iterable<unknown>, depth: number | undefined): string
  /** @throws an error whose message says what is wrong with the text */
  read(text: string): unknown[]
}
