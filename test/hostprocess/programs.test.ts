import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import t from 'tap'
import { createPool } from '../../src/hostprocess/pool.ts'
import { CONTROL_SLOTS } from '../../src/hostprocess/messages.ts'
import { LeftPrograms, programsOf } from '../../src/hostprocess/session-programs.ts'
import { noteGroup } from '../../src/process-group.ts'
import { openClient, type TestClient } from '../support/echo-client.ts'
import { testPlan } from '../support/plan.ts'

if (process.platform !== 'linux') t.bailout('programs are looked at in /proc')

/** the kernel's own word; a process that has ended and was not waited for yet is a zombie */
function isAlive(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/** coreutils' tail ends when that process does */
async function gone(pid: number): Promise<void> {
  if (isAlive(pid))
    await once(spawn('tail', [`--pid=${pid}`, '-f', '/dev/null'], { stdio: 'ignore' }), 'exit')
}

const firstNumbers = (client: TestClient, id: string, count: number): Promise<number[]> =>
  client.until(() => {
    const said = client.outputs(id).map(Number)
    return said.length >= count && said
  })

const deaf = `bash -c "trap '' TERM; echo \`$\`$; while :; do sleep 0.1; done"`
const withChild = 'bash -c "sleep 1000 & echo `$`$ `$!; wait"'

t.test('a stopped pipeline ends the whole process group, also one that ignores SIGTERM', async (t) => {
  const host = createPool({ threads: 1 })
  t.teardown(() => host.close())
  const client = await openClient(host)
  for (const [script, count] of [
    [`${withChild} | ForEach-Object { $_.Split(' ') }`, 2],
    [deaf, 1],
  ] as const) {
    const id = client.run(script)
    const processes = await firstNumbers(client, id, count)
    t.ok(processes.every(isAlive))
    client.link.stopPipeline(id)
    t.equal((await client.ended(id)).state, 'stopped')
    await Promise.all(processes.map(gone))
    t.pass(`${script} is gone`)
  }
  const next = client.run("'here'")
  await client.ended(next)
  t.same(client.outputs(next), ['here'])
})

t.test('processMsMax ends a program, names itself, and the script goes on', async (t) => {
  const host = createPool({ threads: 1 })
  t.teardown(() => host.close())
  const plan = testPlan()
  const client = await openClient(host, { ...plan, limits: { ...plan.limits, processMsMax: 300 } })
  const id = client.run(
    `try { ${withChild} | ForEach-Object { $_.Split(' ') } } catch { "$_"; $_.FullyQualifiedErrorId; "$($_.CategoryInfo.Category)" }; /bin/echo after`,
  )
  t.equal((await client.ended(id)).state, 'completed')
  const [first, second, ...rest] = client.outputs(id)
  t.same(rest, [
    "Program 'bash' was ended: it ran longer than the 300 milliseconds that the session configuration Microsoft.PowerShell gives a program. Its administrator can raise limits.processMsMax.",
    'NativeCommandTimedOut',
    'OperationTimeout',
    'after',
  ])
  await Promise.all([gone(Number(first)), gone(Number(second))])
})

t.test('programs end with their session, and with the server', async (t) => {
  const host = createPool({ threads: 1 })
  const client = await openClient(host)
  const id = client.run(deaf)
  const [pid] = await firstNumbers(client, id, 1)
  await host.close()
  t.notOk(isAlive(pid as number))
})

t.test('the main thread ends what a dead worker has left', async (t) => {
  const control = new SharedArrayBuffer(CONTROL_SLOTS * Int32Array.BYTES_PER_ELEMENT)
  const child = spawn('sleep', ['1000'], { detached: true, stdio: 'ignore' })
  noteGroup(programsOf(control), child.pid as number)
  const left = new LeftPrograms(() => t.fail('nobody is there to wait for'))
  left.leave(control, true)
  const [, signal] = await once(child, 'exit')
  t.equal(signal, 'SIGKILL')
  t.equal(left.count, 0)
})

t.test(
  'a program that looks for a terminal finds the end of its input, and the session says why',
  async (t) => {
    const host = createPool({ threads: 1 })
    t.teardown(() => host.close())
    const client = await openClient(host)
    const warnings = async (script: string): Promise<string[]> => {
      const id = client.run(`& { ${script} } 2>$null 3>&1 | ForEach-Object { "$_" }`)
      await client.ended(id)
      return client.outputs(id).map(String)
    }
    t.match(await warnings('stty -a'), [/^Programs of a remote session have no terminal: 'stty' can neither/])
    t.match(await warnings('bash -c "read x < /dev/tty"'), [/have no terminal: 'bash'/])
    // vim and less read from their error output when their input is none
    t.same(
      await warnings('bash -c "cat; cat <&2; echo over; test -t 0 || test -t 1 || test -t 2 || echo pipes"'),
      ['over', 'pipes'],
    )
  },
)
