#!/usr/bin/env node
// tee.cjs [--log PREFIX] [--downgrade] CMD ARGS... : runs CMD, passes stdin, stdout and stderr through, and records every line with
// its time (ms) and direction in PREFIX.raw.jsonl (PREFIX.1.raw.jsonl, ... for the next sessions; default PREFIX: session).
// --downgrade rewrites protocol version 2.4 to 2.3 in both directions (SESSION_CAPABILITY and PSVersionTable), so that a client and
// a server of 2.4 fall back to 2.3 and its session key. Lines are recorded as they were forwarded.
'use strict';
const { spawn } = require('node:child_process');
const fs = require('node:fs');

const argv = process.argv.slice(2);
let prefix = 'session', downgrade = false;
for (; argv.length && argv[0].startsWith('--'); argv.shift()) {
  if (argv[0] === '--downgrade') downgrade = true;
  else if (argv[0] === '--log') { argv.shift(); prefix = argv[0]; } else { console.error(`tee.cjs: unknown option ${argv[0]}`); process.exit(2); }
}
if (!argv.length) { console.error('tee.cjs: no command'); process.exit(2); }

function create() {
  for (let i = 0; ; i++) {
    try { return fs.openSync(`${prefix}${i ? '.' + i : ''}.raw.jsonl`, 'wx'); } catch (e) { if (e.code !== 'EEXIST') throw e; }
  }
}
const fd = create();
const started = process.hrtime.bigint();
const record = (o) => fs.writeSync(fd, JSON.stringify({ t: Number((process.hrtime.bigint() - started) / 1000n) / 1000, ...o }) + '\n');

// The version strings have equal lengths, so fragment lengths stay true.
const older = (line) => line.replace(/>([A-Za-z0-9+/=]{40,})</, (whole, base64) => {
  const text = Buffer.from(base64, 'base64').toString('latin1');
  const changed = text.replace(/(<Version N="protocolversion">2\.)4(<)/, '$13$2').replace(/(PSRemotingProtocolVersion<\/S><Version N="Value">2\.)4(<)/, '$13$2');
  return changed === text ? whole : `>${Buffer.from(changed, 'latin1').toString('base64')}<`;
});

/** Calls line(text) for each full line of a byte stream; text is latin1, so bytes survive. */
function lines(line) {
  let rest = [];
  return (chunk) => {
    let from = 0;
    for (let i; (i = chunk.indexOf(10, from)) >= 0; from = i + 1) {
      rest.push(chunk.subarray(from, i));
      line(Buffer.concat(rest).toString('latin1'));
      rest = [];
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  };
}

const child = spawn(argv[0], argv.slice(1), { stdio: ['pipe', 'pipe', 'pipe'] });
const pass = (dir, from, to) => from.on('data', lines((line) => {
  const sent = downgrade && dir !== 'stderr' ? older(line) : line;
  record({ dir, line: sent });
  to.write(Buffer.from(sent + '\n', 'latin1'));
}));
pass('c2s', process.stdin, child.stdin);
pass('s2c', child.stdout, process.stdout);
pass('stderr', child.stderr, process.stderr);
process.stdin.on('end', () => { record({ dir: 'c2s', eof: true }); child.stdin.end(); });
child.stdin.on('error', () => {});
process.stdout.on('error', () => {});
child.on('error', (e) => { console.error(`tee.cjs: ${e.message}`); process.exit(127); });
child.on('close', (code, signal) => { record({ dir: 's2c', eof: true, code, signal }); process.exit(code ?? 1); });
