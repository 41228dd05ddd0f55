import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A key and a certificate that is self-signed, as files and as texts. */
export interface Certificate {
  readonly certificateFile: string
  readonly certificate: string
  readonly key: string
}

/** Makes them with openssl, for the given names, below a directory. */
export function makeCertificate(directory: string, names: readonly string[]): Certificate {
  const [keyFile, certificateFile] = [join(directory, 'key.pem'), join(directory, 'certificate.pem')]
  const alternatives = names.map((name) => `DNS:${name}`).join(',')
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-nodes', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-days', '2'],
      ...['-keyout', keyFile, '-out', certificateFile, '-subj', `/CN=${names[0]}`],
      ...['-addext', `subjectAltName=${alternatives}`],
    ],
    { stdio: 'ignore' },
  )
  return { certificateFile, certificate: readFileSync(certificateFile, 'utf8'), key: readFileSync(keyFile, 'utf8') }
}
