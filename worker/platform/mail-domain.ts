/** What was found for one record: set, missing, or not to be found out now. */
export type RecordState = 'found' | 'missing' | 'could_not_be_checked'

/** A record of the sending domain, and what it is for. */
export interface DomainRecord {
  kind: 'spf' | 'dkim' | 'dmarc'
  name: string
  state: RecordState
  /** What to set where it is missing, in English. */
  advice: string
}

const RESOLVER = 'https://1.1.1.1/dns-query'
/** Where providers usually put their key: Resend, Cloudflare, and the two common defaults. */
const SELECTORS = ['resend', 'cf2024-1', 'default', 'selector1']
const TIMEOUT_MS = 3_000

/** The TXT records of a name over DNS (RFC 8484's JSON form); null where the resolver does not answer. */
async function txt(fetcher: typeof fetch, name: string): Promise<string[] | null> {
  try {
    const answer = await fetcher(`${RESOLVER}?${new URLSearchParams({ name, type: 'TXT' })}`, {
      headers: { Accept: 'application/dns-json' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (!answer.ok) return null
    const { Status, Answer = [] } = (await answer.json()) as {
      Status: number
      Answer?: Array<{ data: string }>
    }
    // 3: there is no such name.
    if (Status !== 0 && Status !== 3) return null
    return Answer.map(({ data }) => data.replace(/^"|"$/g, '').replace(/" "/g, ''))
  } catch {
    return null
  }
}

const stateOf = (records: string[] | null, sign: RegExp): RecordState =>
  records === null ? 'could_not_be_checked' : records.some((one) => sign.test(one)) ? 'found' : 'missing'

/** Looks whether the domain of `from` says who may send for it. `fetcher` carries the questions. */
export async function checkDomain(
  from: string,
  fetcher: typeof fetch,
): Promise<{ domain: string; records: DomainRecord[] }> {
  const domain = from.match(/@([^>\s]+)/)?.[1]?.toLowerCase() ?? 'localhost'
  const [spf, dmarc, ...keys] = await Promise.all([
    txt(fetcher, domain),
    txt(fetcher, `_dmarc.${domain}`),
    ...SELECTORS.map((selector) => txt(fetcher, `${selector}._domainkey.${domain}`)),
  ])
  const dkim = keys.every((one) => one === null) ? null : keys.flatMap((one) => one ?? [])
  return {
    domain,
    records: [
      {
        kind: 'spf',
        name: domain,
        state: stateOf(spf!, /^v=spf1\b/i),
        advice: 'A TXT record that begins with v=spf1 and includes your mail provider; one record only.',
      },
      {
        kind: 'dkim',
        name: SELECTORS.map((selector) => `${selector}._domainkey.${domain}`).join(', '),
        state: stateOf(dkim, /\bp=[\w+/]/i),
        advice:
          'The key that your mail provider shows, at the name it shows. It may stand under another name.',
      },
      {
        kind: 'dmarc',
        name: `_dmarc.${domain}`,
        state: stateOf(dmarc!, /^v=DMARC1\b/i),
        advice:
          'Begin with v=DMARC1; p=none; rua=mailto:… and go on to p=quarantine once the reports are clean.',
      },
    ],
  }
}
