/** System.Console: a session has no console of its own. */
import { type NetType, T } from '../../../objects/net-type.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { invokeMember } from '../../runtime/member-calls.ts'
import type { Runspace } from '../../runtime/runspace.ts'
import { throwNet } from '../../runtime/failure.ts'
import { implement } from '../surface.ts'
import { addMetadata, loadType } from '../type-loader.ts'
import { argumentNull } from '../values.ts'

/** Where nobody reads: what is written is gone. */
class NobodyWriter {
  newLine = '\n'
  get netType(): NetType {
    return loadType('System.IO.TextWriter+NullTextWriter') ?? T.Object
  }
}
const drop = (): void => {}
implement('System.IO.TextWriter', {
  get: { NewLine: (self: NobodyWriter) => self.newLine },
  set: {
    NewLine: (self: NobodyWriter, value) => {
      self.newLine = value
    },
  },
  call: { Write: drop, WriteLine: drop, Flush: drop, Close: drop, Dispose: drop },
})

interface Writers {
  out: unknown
  error: unknown
}
/** A session and the runspaces beside it have one console, as those of one process have. */
function writersOf(ctx: EngineContext): Writers {
  let root = ctx as Runspace
  while (root.parent !== undefined) root = root.parent
  let found = root.services.get('console') as Writers | undefined
  if (found === undefined)
    root.services.set('console', (found = { out: new NobodyWriter(), error: new NobodyWriter() }))
  return found
}

addMetadata(`#class System.IO.TextWriter+NullTextWriter :System.IO.TextWriter @0
#class System.IO.SyncTextReader :System.Object;System.IDisposable @0
void Close()
void Dispose()
int Peek()
int Read()
string ReadLine()
string ReadToEnd()
`)
/** nobody writes to a session's standard input but the protocol */
const noReader: { readonly netType: NetType } = {
  get netType() {
    return loadType('System.IO.SyncTextReader') ?? T.Object
  },
}
implement('System.IO.SyncTextReader', {
  call: {
    Close: drop,
    Dispose: drop,
    Peek: () => -1,
    Read: () => -1,
    ReadLine: () => null,
    ReadToEnd: () => '',
  },
})
implement('System.Console', {
  staticGet: {
    Out: (ctx) => writersOf(ctx).out,
    Error: (ctx) => writersOf(ctx).error,
    OutputEncoding: (ctx) => (loadEncoding ? loadEncoding(ctx) : null),
    InputEncoding: (ctx) => (loadEncoding ? loadEncoding(ctx) : null),
    IsInputRedirected: () => true,
    IsOutputRedirected: () => true,
    IsErrorRedirected: () => true,
    WindowWidth: () => 120,
    WindowHeight: () => 50,
    BufferWidth: () => 120,
    In: () => noReader,
    Title: () =>
      throwNet('System.PlatformNotSupportedException', 'Operation is not supported on this platform.'),
    CursorVisible: () =>
      throwNet('System.PlatformNotSupportedException', 'Operation is not supported on this platform.'),
  },
  staticSet: { OutputEncoding: () => undefined, InputEncoding: () => undefined },
  staticCall: {
    SetOut: (_self, [writer], ctx) => {
      writersOf(ctx).out = writer ?? argumentNull('newOut')
    },
    SetError: (_self, [writer], ctx) => {
      writersOf(ctx).error = writer ?? argumentNull('newError')
    },
    WriteLine: (_self, args, ctx) => invokeMember(writersOf(ctx).out, 'WriteLine', args, ctx),
    Write: (_self, args, ctx) => invokeMember(writersOf(ctx).out, 'Write', args, ctx),
    ReadLine: () => null,
    Beep: () => undefined,
    Clear: () => undefined,
    ResetColor: () => undefined,
  },
})
let loadEncoding: ((ctx: EngineContext) => unknown) | undefined
export function setConsoleEncoding(load: (ctx: EngineContext) => unknown): void {
  loadEncoding = load
}
