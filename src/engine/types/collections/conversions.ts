/** What converts to a collection. */
import { enumerate } from '../../runtime/enumerate.ts'
import { conversion } from '../conversions.ts'
import { PSDictionary, PSList } from '../../../objects/collections.ts'
import { T } from '../../../objects/net-type.ts'

conversion(
  'System.Collections.Hashtable',
  'System.Collections.Specialized.OrderedDictionary',
  0x6f,
  (table: PSDictionary) => {
    const made = new PSDictionary(T.OrderedDictionary)
    for (const one of table.entries()) made.set(one.key, one.value)
    return made
  },
)
conversion('*', 'System.Collections.ArrayList', 0, (value: unknown, ctx) => {
  const many = enumerate(value, ctx)
  return many ? new PSList(T.ArrayList, [...many]) : undefined
})
