/** PathInfoStack: what Get-Location -Stack answers, as one object; who takes it apart gets the places, the last first. */
import {
  automationAssembly,
  type NetType,
  NetType as Type,
  registeredType,
  registerType,
  T,
} from '../../objects/net-type.ts'
import type { PathInfo } from '../providers/index.ts'
import { items } from '../types/enumerable.ts'
import { implement } from '../types/surface.ts'
import { addMetadata } from '../types/type-loader.ts'
import { PSList } from '../../objects/collections.ts'

const typeName = 'System.Management.Automation.PathInfoStack'
const stackType: NetType =
  registeredType(typeName) ??
  registerType(new Type({ fullName: typeName, kind: 'class', base: T.Object, assembly: automationAssembly }))

export class PathStack {
  readonly name: string
  readonly places: readonly PathInfo[]
  readonly netType = stackType
  constructor(name: string, places: readonly PathInfo[]) {
    this.name = name
    this.places = [...places]
  }
  [items](): PathInfo[] {
    return [...this.places].reverse()
  }
}

addMetadata(`#class ${typeName} :System.Object @0
string Name {get;}
int Count {get;}
System.Management.Automation.PathInfo[] ToArray()
string ToString()`)
implement(typeName, {
  get: {
    Name: (self: PathStack) => self.name,
    Count: (self: PathStack) => self.places.length,
  },
  call: {
    ToArray: (self: PathStack) => new PSList(undefined, [...self.places].reverse()),
    ToString: () => typeName,
  },
})
