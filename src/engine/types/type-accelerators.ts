/** `[psobject].Assembly.GetType('System.Management.Automation.TypeAccelerators')::Get`: the short names of types, to read. */
import { PSDictionary } from '../../objects/collections.ts'
import { acceleratorNames } from './accelerators.ts'
import { genericType, implement } from './surface.ts'
import { addMetadata, loadType, typeOfText } from './type-loader.ts'
import { T } from '../../objects/net-type.ts'

addMetadata(`#class System.Management.Automation.TypeAccelerators static :System.Object @26
static System.Collections.Generic.Dictionary[string,type] Get {get;}
`)

implement('System.Management.Automation.TypeAccelerators', {
  staticGet: {
    Get: () => {
      const table = new PSDictionary(
        genericType('System.Collections.Generic.Dictionary`2', T.String, loadType('System.Type') ?? T.Object),
      )
      for (const [name, target] of acceleratorNames()) {
        const type = typeOfText(target)
        if (type !== undefined) table.set(name, type)
      }
      return table
    },
  },
})
