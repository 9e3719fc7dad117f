/** The certificate of an https listener: the operator's files, or our own, made at first start and renewed in time. */
import { X509Certificate } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { hostname, networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { makeCertificate } from './own-certificate.ts'
import { ownCertificateDays, ownCertificateRenewDays } from '../settings/limits.ts'
import type { ListenerSettings } from '../settings/schema.ts'
import { writeFileWhole } from '../settings/state-directory.ts'

const dayMs = 86_400_000

export interface TlsMaterial {
  readonly cert: string
  readonly key: string
  readonly passphrase?: string
}

/** @throws {Error} naming the file that cannot be read or does not fit */
export function tlsMaterialOf(listener: ListenerSettings, stateDirectory: string, now: number): TlsMaterial {
  if (!listener.certificate) return ownCertificate(stateDirectory, now)
  const { certFile, keyFile, passphraseFile } = listener.certificate
  const passphrase =
    passphraseFile === undefined ? undefined : readFileSync(passphraseFile, 'utf8').split(/\r?\n/)[0]
  return {
    cert: readFileSync(certFile, 'utf8'),
    key: readFileSync(keyFile, 'utf8'),
    ...(passphrase !== undefined && { passphrase }),
  }
}

function ownCertificate(stateDirectory: string, now: number): TlsMaterial {
  const certFile = join(stateDirectory, 'server.crt')
  const keyFile = join(stateDirectory, 'server.key')
  if (existsSync(certFile) && existsSync(keyFile)) {
    const material = { cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') }
    if (Date.parse(new X509Certificate(material.cert).validTo) - now > ownCertificateRenewDays * dayMs)
      return material
  }
  const names = new Set(['localhost', '127.0.0.1', '::1', hostname()])
  for (const { address, internal } of Object.values(networkInterfaces()).flatMap((list) => list ?? []))
    if (!internal && !address.startsWith('fe80:')) names.add(address)
  const made = makeCertificate({
    commonName: hostname(),
    subjectAltNames: [...names],
    notBefore: new Date(now - dayMs), // a client whose clock is late
    notAfter: new Date(now + ownCertificateDays * dayMs),
    usage: 'server',
  })
  writeFileWhole(keyFile, made.key)
  writeFileWhole(certFile, made.certificate, 0o644)
  return { cert: made.certificate, key: made.key }
}
