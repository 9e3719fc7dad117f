/** SecureString, and Marshal's ways to its text. */
import { throwNet } from '../../runtime/failure.ts'
import { implement } from '../surface.ts'
import { PSSecureString } from '../../../objects/misc.ts'
import type { NetType } from '../../../objects/net-type.ts'
import { addMetadata, loadType } from '../type-loader.ts'

implement('System.Security.SecureString', {
  get: { Length: (self: PSSecureString) => self.text.length },
  call: {
    AppendChar: (self: PSSecureString, [char]) => change(self, (text) => text + String(char)),
    InsertAt: (self: PSSecureString, [at, char]) =>
      change(self, (text) => text.slice(0, at) + String(char) + text.slice(at)),
    RemoveAt: (self: PSSecureString, [at]) => change(self, (text) => text.slice(0, at) + text.slice(at + 1)),
    SetAt: (self: PSSecureString, [at, char]) =>
      change(self, (text) => text.slice(0, at) + String(char) + text.slice(at + 1)),
    Clear: (self: PSSecureString) => change(self, () => ''),
    Copy: (self: PSSecureString) => new PSSecureString(self.text),
    MakeReadOnly: (self: PSSecureString) => {
      self.readOnly = true
    },
    IsReadOnly: (self: PSSecureString) => self.readOnly,
    Dispose: () => undefined,
  },
  create: () => new PSSecureString(),
})
function change(self: PSSecureString, edit: (text: string) => string): void {
  if (self.readOnly) throwNet('System.InvalidOperationException', 'Instance is read-only.')
  self.text = edit(self.text)
}
/** The pair of Marshal calls that scripts open a SecureString with: the "pointer" is a handle into this table. */
const handles = new Map<number, string>()
let nextHandle = 1
const toHandle = (text: string): PSHandle => {
  handles.set(nextHandle, text)
  return new PSHandle(nextHandle++)
}
class PSHandle {
  readonly id: number
  constructor(id: number) {
    this.id = id
  }
  get netType(): NetType {
    return intPtr
  }
  toString(): string {
    return String(this.id)
  }
}
addMetadata(`#struct System.IntPtr :System.ValueType @0
static System.IntPtr Zero {get;}
static int Size {get;}
int ToInt32()
long ToInt64()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
type GetType()
`)
const intPtr = loadType('System.IntPtr') as NetType
implement('System.IntPtr', {
  staticGet: { Zero: () => new PSHandle(0), Size: () => 8 },
  call: {
    ToInt32: (self: PSHandle) => self.id,
    ToInt64: (self: PSHandle) => BigInt(self.id),
    ToString: (self: PSHandle) => self.toString(),
  },
})
const readHandle = (_: unknown, [handle]: unknown[]): string | null =>
  handle instanceof PSHandle ? (handles.get(handle.id) ?? null) : null
const freeHandle = (_: unknown, [handle]: unknown[]): void => {
  if (handle instanceof PSHandle) handles.delete(handle.id)
}
implement('System.Runtime.InteropServices.Marshal', {
  staticCall: {
    SecureStringToBSTR: (_, [secure]) => toHandle(secure.text),
    SecureStringToGlobalAllocUnicode: (_, [secure]) => toHandle(secure.text),
    SecureStringToCoTaskMemUnicode: (_, [secure]) => toHandle(secure.text),
    PtrToStringBSTR: readHandle,
    PtrToStringAuto: readHandle,
    PtrToStringUni: readHandle,
    ZeroFreeBSTR: freeHandle,
    ZeroFreeGlobalAllocUnicode: freeHandle,
    ZeroFreeCoTaskMemUnicode: freeHandle,
    FreeBSTR: freeHandle,
  },
})
