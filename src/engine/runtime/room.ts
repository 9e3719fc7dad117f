/** What one value may take of a session's memory, asked before it is made: one that is too large is an error of the script, not of the server. */
import { arrayItemsMax, blockBytesMax, stringCharsMax } from '../../settings/limits.ts'
import { fail } from './failure.ts'

interface Account {
  charge(bytes: number): void
}

export function roomForText(length: number, account: Account): void {
  if (length > stringCharsMax)
    fail('StringTooLong', `A string of ${length} characters is more than the session may hold.`, {
      category: 'LimitsExceeded',
    })
  account.charge(length * 2)
}

export function roomForItems(count: number, account: Account, what = 'An array'): void {
  if (count > arrayItemsMax)
    fail('ArrayTooLong', `${what} of ${count} items is more than the session may hold.`, {
      category: 'LimitsExceeded',
    })
  account.charge(count * 8)
}

/** Bytes that lie side by side: of a byte array, a stream in memory, a key. */
export function roomForBytes(count: number, account: Account): void {
  if (count > blockBytesMax)
    fail('BlockTooLong', `A block of ${count} bytes is more than the session may hold.`, {
      category: 'LimitsExceeded',
    })
  account.charge(count)
}
