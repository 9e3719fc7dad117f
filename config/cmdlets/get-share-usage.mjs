// A cmdlet of your own, for the file server: how full the drives of the session are. docs/cmdlets.md tells how.
import { lstat, opendir } from 'node:fs/promises'
import { join } from 'node:path'

/** Bytes and files below a folder; links are not followed. */
async function measure(folder, signal) {
  const total = { files: 0, bytes: 0 }
  const folders = [folder]
  for (let one = folders.pop(); one !== undefined; one = folders.pop()) {
    for await (const entry of await opendir(one)) {
      signal.throwIfAborted()
      const path = join(one, entry.name)
      if (entry.isDirectory()) folders.push(path)
      else if (entry.isFile()) {
        total.files++
        total.bytes += (await lstat(path)).size
      }
    }
  }
  return total
}

/** @type {import('fanin-remoting/cmdlet').CmdletModule} */
export default ({ cmdlet, typed }) => [
  cmdlet(
    {
      name: 'Get-ShareUsage',
      synopsis: 'Shows how much the drives of this session hold.',
      parameters: {
        Name: { type: 'string[]', position: 0, pipeline: true, byName: true, help: 'Names of drives; all without it.' },
      },
      outputTypes: ['ShareUsage'],
      examples: [{ code: 'Get-ShareUsage' }, { code: 'Get-ShareUsage Public' }],
    },
    (call) => ({
      async *process() {
        const wanted = call.parameters.Name?.map((one) => one.toLowerCase())
        const names = call.drives.map((one) => one.name.toLowerCase())
        for (const one of wanted ?? [])
          if (!names.includes(one))
            call.error({ message: `There is no drive ${one}.`, id: 'ShareNotFound', category: 'ObjectNotFound', target: one })
        for (const drive of call.drives) {
          if (wanted && !wanted.includes(drive.name.toLowerCase())) continue
          const { files, bytes } = await measure(drive.root, call.signal)
          yield typed('ShareUsage', {
            Name: drive.name,
            Files: files,
            Bytes: bytes,
            PercentUsed: drive.bytesMax ? Math.round((bytes / drive.bytesMax) * 100) : null,
          })
        }
      },
    }),
  ),
]
