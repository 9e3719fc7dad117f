/** System.DBNull. */
import { conversion } from '../conversions.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { type NetType, T } from '../../../objects/net-type.ts'

class DBNull {
  get netType(): NetType {
    return loadType('System.DBNull') ?? T.Object
  }
  toString(): string {
    return ''
  }
}
export const dbNull: DBNull = new DBNull()
implement('System.DBNull', { staticGet: { Value: () => dbNull }, call: { ToString: () => '' } })
conversion('System.String', 'System.DBNull', 0, () => undefined)
