import { vi } from 'vitest'
import { belongsTo } from '../../dashboard/voices/standing.ts'
import type { ErrorCode } from '../../shared/errors.ts'
import type { DecisionInput, DecisionsInput, StatementPreview } from '../../shared/schemas/decision.ts'
import type { Role, SignedIn } from '../../shared/schemas/sign-in.ts'
import type { TodayAnswer } from '../../shared/schemas/today.ts'
import type { Voice, VoiceCounts, WholeVoice } from '../../shared/schemas/voice.ts'
import { TRANSITIONS } from '../../shared/transitions.ts'

export const NOW = Date.parse('2026-11-21T10:00:00.000Z')
const DAY = 86_400_000

const PAGE = 25

let made = 0

/** A review that waits for a decision. */
export function voice(overrides: Partial<Voice> = {}): Voice {
  made++
  return {
    id: `review-${made}`,
    version: 1,
    status: 'pending',
    reason: null,
    rating: 2,
    title: null,
    body: `The glaze is deeper than in the photos, number ${made}.`,
    language: 'en',
    name: 'Anna B.',
    proof: 'order',
    incentive: 'none',
    relationship: 'none',
    channel: 'web',
    product: { id: 'mug-blue', title: 'Blue mug, 350 ml', url: 'https://shop.example/mug-blue' },
    signals: [],
    createdAt: new Date(NOW - 3 * DAY).toISOString(),
    publishedAt: null,
    dueAt: new Date(NOW + 6.1 * DAY).toISOString(),
    reply: null,
    shownTitle: null,
    shownBody: null,
    assignee: null,
    assignedUntil: null,
    updatesPending: 0,
    test: false,
    ...overrides,
  }
}

/** A published review that nobody has answered. */
export const published = (overrides: Partial<Voice> = {}): Voice =>
  voice({ status: 'published', publishedAt: new Date(NOW - DAY).toISOString(), dueAt: null, ...overrides })

const STATUS: Partial<Record<ErrorCode, number>> = {
  unauthenticated: 401,
  code_not_valid: 401,
  rate_limited: 429,
  stale_version: 409,
  not_found: 404,
  not_possible: 409,
  review_not_found: 404,
  invalid_input: 422,
  internal: 500,
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })

const failure = (code: ErrorCode) =>
  json({ error: { code, message: '', requestId: 'test' } }, STATUS[code] ?? 400)

/** What the dashboard asked for. */
export interface Asked {
  method: string
  path: string
  body: Record<string, unknown>
  keepalive: boolean
  /** Whose session it came with. */
  by: string | null
}

const NOTHING_MORE: Omit<WholeVoice, keyof Voice> = {
  history: [],
  notes: [],
  privateAnswers: [],
  objections: [],
  reports: [],
  hidden: { title: [], body: [] },
  masked: { title: [], body: [] },
  marked: { title: [], body: [] },
  person: null,
  said: {
    sector: null,
    motive: null,
    scales: [null, null, null],
    variant: null,
    gift: false,
    place: null,
    experiencedAt: null,
    source: null,
  },
  order: null,
  experience: null,
  contact: null,
  photos: [],
  updates: [],
  task: null,
  troubles: [],
  waitingFor: [],
  limits: null,
}

/** Stands in for the Worker: as much of its behaviour as the dashboard can see, with a network that can be cut. */
export class FakeWorker {
  voices: Voice[]
  signedIn = true
  email = 'marta@demo.example'
  online = true
  role: Role = 'owner'
  shops: Array<{ id: string; name: string; displayName?: string; isNamed?: boolean }> = [
    { id: 'demo', name: 'Ceramiche Rossi' },
  ]
  code = '123456'
  /** Whether anybody may open a shop. */
  signUp = false
  invitations: SignedIn['invitations'] = []
  /** How often any answer stands on its page already. */
  uses = 0
  saved: Array<{ id: string; title: string; body: string }> = []
  /** Answers these requests, "POST decisions" for example, with this code once. */
  readonly failNext = new Map<string, ErrorCode>()
  /** What else is answered, by method and path below the shop: "GET team". */
  readonly given = new Map<string, (asked: Asked) => unknown>()
  readonly asked: Asked[] = []
  /** Colleagues who have the same voice open. */
  readers: string[] = []
  /** What Today says beside what can be counted here. */
  today: Partial<TodayAnswer> = {}
  /** What waits beside the reviews. */
  waiting: Partial<VoiceCounts> = {}
  /** What there is about a voice beside itself. */
  whole: Partial<WholeVoice> = {}
  /** Answers to what is asked from now on come after this. */
  until: Promise<unknown> = Promise.resolve()

  constructor(voices: Voice[] = []) {
    this.voices = voices
    vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => this.#fetch(String(input), init ?? {}))
  }

  /** The bodies of all requests whose path ends like this. */
  sent(method: string, end: string): Asked['body'][] {
    return this.asked.filter((one) => one.method === method && one.path.endsWith(end)).map(({ body }) => body)
  }

  async #fetch(url: string, init: RequestInit): Promise<Response> {
    const { pathname, searchParams } = new URL(url)
    const method = init.method ?? 'GET'
    const body = init.body ? (JSON.parse(String(init.body)) as Asked['body']) : {}
    if (!this.online) throw new TypeError('Failed to fetch')
    const asked = {
      method,
      path: pathname,
      body,
      keepalive: init.keepalive === true,
      by: this.signedIn ? this.email : null,
    }
    this.asked.push(asked)
    await this.until
    const end = pathname.split('/').at(-1)!
    const planned = this.failNext.get(`${method} ${end}`)
    if (planned) {
      this.failNext.delete(`${method} ${end}`)
      return failure(planned)
    }
    const given = this.given.get(`${method} ${pathname.replace(/^\/v1\/(merchant\/[^/]+\/)?/, '')}`)
    if (given && (this.signedIn || pathname.startsWith('/v1/sign-in/'))) return json(given(asked))
    if (pathname === '/v1/sign-in') return json({ signUp: this.signUp })
    if (pathname === '/v1/sign-in/passkey-challenges') return failure('rate_limited')
    if (pathname === '/v1/sign-in/codes') return json({ ok: true }, 202)
    if (pathname === '/v1/sign-in/sessions') {
      if (body.code !== this.code) return failure('code_not_valid')
      this.signedIn = true
      this.email = String(body.email).toLowerCase()
      return json({ ok: true }, 201)
    }
    if (!this.signedIn) return failure('unauthenticated')
    if (pathname === '/v1/session') {
      if (method === 'DELETE') this.signedIn = false
      return json(this.#who())
    }
    if (end === 'answer-uses') return json({ uses: this.uses })
    if (end === 'private-answers') return json({ ok: true }, 201)
    if (pathname.includes('/saved-answers')) return this.#saved(method, end, body)
    if (end === 'today') return json(this.#today())
    if (end === 'voices') return json(this.#page(searchParams))
    if (end === 'counts') return json(this.#counts())
    if (/^\/v1\/merchant\/[^/]+\/decisions$/.test(pathname))
      return this.#decideTogether(body as unknown as DecisionsInput)
    if (end === 'decisions')
      return this.#decide(pathname.split('/').at(-2)!, body as unknown as DecisionInput)
    if (end === 'reply' && method === 'DELETE') return this.#removeReply(pathname.split('/').at(-2)!, body)
    if (end === 'reply') return this.#reply(pathname.split('/').at(-2)!, body)
    if (end === 'presence') return json({ others: this.readers })
    if (end === 'statement') return json(this.#statement(body))
    if (['notes', 'assignment', 'mask'].includes(end)) return json({ ok: true })
    const one = this.voices.find(({ id }) => id === end)
    return one ? json({ ...NOTHING_MORE, ...this.whole, ...one }) : failure('review_not_found')
  }

  #statement({ reason, facts }: Asked['body']): StatementPreview {
    return {
      sent: 'to_author',
      locale: 'it',
      subject: 'Così non possiamo ancora pubblicarla',
      text: `${reason} ${facts ?? ''}`,
    }
  }

  #who(): SignedIn {
    return {
      email: this.email,
      shops: this.shops.map((shop) => ({ role: this.role, displayName: 'Marta', isNamed: true, ...shop })),
      invitations: this.invitations,
      mayOpen: this.signUp,
      origin: 'https://reviews.example',
    }
  }

  #of = (view: 'to_decide' | 'to_answer' | 'all') => this.voices.filter((one) => belongsTo(view, one))

  #counts(): VoiceCounts {
    return {
      toDecide: this.#of('to_decide').length,
      toAnswer: this.#of('to_answer').length,
      people: 0,
      photos: 0,
      questions: 0,
      contested: 0,
      mine: 0,
      spam: 0,
      ...this.waiting,
    }
  }

  #today(): TodayAnswer {
    return {
      counts: this.#counts(),
      oldestAt: this.#of('to_decide')[0]?.createdAt ?? null,
      people: [],
      insight: null,
      mailTroubles: 0,
      week: { received: 9, published: 7, byItself: 6 },
      steps: { widget: true, order: false, team: true, answer: true },
      ...this.today,
    }
  }

  #page(query: URLSearchParams) {
    const sought = query.get('q') ?? ''
    const language = query.get('language')
    const all = this.#of((query.get('view') ?? 'to_decide') as 'to_decide').filter(
      (one) => (one.body ?? '').includes(sought) && (language === null || one.language === language),
    )
    const from = query.has('cursor') ? this.voices.findIndex(({ id }) => id === query.get('cursor')) + 1 : 0
    const rest = all.filter((one) => this.voices.indexOf(one) >= from)
    const voices = rest.slice(0, PAGE)
    return { voices, cursor: rest.length > PAGE ? voices.at(-1)!.id : null }
  }

  #decide(id: string, input: DecisionInput): Response {
    const one = this.voices.find((each) => each.id === id)
    if (!one) return failure('review_not_found')
    if (one.version !== input.expectedVersion) return failure('stale_version')
    const status = TRANSITIONS[input.decision].to
    return this.#store({ ...one, status, reason: 'reason' in input ? input.reason : null, dueAt: null })
  }

  async #decideTogether({ reviews, ...decided }: DecisionsInput): Promise<Response> {
    const outcomes = []
    for (const { id, expectedVersion } of reviews) {
      const answer = await this.#decide(id, { ...decided, expectedVersion }).json()
      outcomes.push(answer.error ? { id, outcome: answer.error.code } : { id, outcome: 'done', ...answer })
    }
    return json({ outcomes })
  }

  #reply(id: string, body: Asked['body']): Response {
    const one = this.voices.find((each) => each.id === id)
    if (!one) return failure('review_not_found')
    if (one.version !== body.expectedVersion) return failure('stale_version')
    if (one.status !== 'published') return failure('not_possible')
    const at = new Date(NOW).toISOString()
    return this.#store({ ...one, reply: { body: String(body.body), name: 'Marta', at, editedAt: null } })
  }

  #removeReply(id: string, body: Asked['body']): Response {
    const one = this.voices.find((each) => each.id === id)
    if (!one) return failure('review_not_found')
    if (one.version !== body.expectedVersion) return failure('stale_version')
    return this.#store({ ...one, reply: null })
  }

  #saved(method: string, end: string, body: Asked['body']): Response {
    if (method === 'POST')
      this.saved.push({
        id: `saved-${this.saved.length}`,
        title: String(body.title),
        body: String(body.body),
      })
    if (method === 'DELETE') this.saved = this.saved.filter(({ id }) => id !== end)
    return json(method === 'GET' ? { answers: this.saved } : { ok: true })
  }

  #store(changed: Voice): Response {
    const version = changed.version + 1
    this.voices = this.voices.map((one) => (one.id === changed.id ? { ...changed, version } : one))
    return json({ status: changed.status, version })
  }

  /** A colleague decides in the meantime. */
  colleagueDecides(id: string, status: 'published' | 'rejected'): void {
    this.#store({
      ...this.voices.find((one) => one.id === id)!,
      status,
      reason: status === 'rejected' ? 'duplicate' : null,
    })
  }
}
