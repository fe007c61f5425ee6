import { afterEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import type { Product } from '../../shared/schemas/product.ts'
import type { ShopSettings } from '../../shared/schemas/settings.ts'
import type { TrustAnswer } from '../../shared/schemas/trust.ts'
import { prefer, preferScheme, violations } from './axe.ts'
import { openDashboard, useDashboard } from './desk.tsx'
import { FakeWorker, NOW, published, voice } from './worker.ts'

useDashboard()
afterEach(() => prefer([]))

const at = new Date(NOW - 3_600_000).toISOString()

const settings: ShopSettings = {
  version: 4,
  name: 'Ceramiche Rossi',
  locale: 'it',
  formality: 'familiar',
  timezone: 'Europe/Rome',
  origins: ['https://www.rossi.example'],
  look: {},
  sector: 'home',
  askEmail: 'optional',
  countIncentivised: false,
  disputeBody: null,
  contact: { ways: ['write'], withinHours: 24, keepDays: 30 },
  logo: null,
  changed: null,
}

const product: Product = {
  id: 'mug-blue',
  title: 'Blue mug',
  url: null,
  imageUrl: null,
  gtin: null,
  category: 'Mugs',
  sector: null,
  retired: false,
  sharesWith: null,
  groupSize: 1,
  average: 4.2,
  ratings: 1_312,
  withWords: 187,
}

const star = (rating: number) => ({
  rating,
  received: 40,
  held: 3,
  spam: 1,
  published: 36,
  byItself: 20,
  rejected: 2,
  removed: 1,
  restored: 0,
  hours: 3,
})
const stars = [1, 2, 3, 4, 5].map(star)
const trust: TrustAnswer = {
  days: 90,
  stars,
  signals: [{ signal: 'link', received: 5, held: 5, rejected: 1, published: 4, stars }],
  alarm: { low: 0.1, high: 0.04, lowCases: 80, highCases: 80, raised: true },
  decided: 40,
  blind: 38,
  waiting: { all: 9, late: 2, overdue: 1 },
  objections: { open: 1, upheld: 2, dismissed: 3, samePerson: 1 },
  notPublished: [{ reason: 'personal_data', n: 4, stars: [1, 1, 1, 1, 0] }],
  medianHours: 3,
}

/** A Worker that has something to show on every page. */
function fullWorker(): FakeWorker {
  const worker = new FakeWorker([voice({ signals: ['link'] }), published()])
  const person = { id: 'c1', name: 'Tomasz', way: 'call', need: 'not_right', dueAt: at, owner: null } as const
  worker.today = { people: [person], mailTroubles: 1, insight: { kind: 'answering', hours: 7, of: 20 } }
  worker.waiting = { people: 1, photos: 1, questions: 1, contested: 1, mine: 1 }
  const given: Record<string, unknown> = {
    'GET contact-requests': {
      requests: [
        {
          ...person,
          contact: '+48 22 555 01 23',
          note: 'The lid is chipped.',
          locale: 'pl',
          order: 'CR-1043',
          state: 'open',
          late: true,
          createdAt: at,
          closedAt: null,
          version: 1,
        },
      ],
      cursor: null,
    },
    'GET photos': {
      photos: [
        {
          id: 'p1',
          review: 'r1',
          product: { id: 'mug-blue', title: 'Blue mug' },
          width: 40,
          height: 30,
          colour: 0,
          status: 'pending',
          reason: null,
          mediaUse: true,
          createdAt: at,
        },
      ],
      cursor: null,
    },
    'GET questions': {
      questions: [
        {
          id: 'q1',
          version: 3,
          status: 'pending',
          reason: null,
          body: 'Does it go into the oven?',
          shownBody: null,
          language: 'en',
          name: 'Ottilie',
          signals: ['link'],
          createdAt: at,
          dueAt: null,
          reports: [],
          product: { id: 'bowl-sand', title: 'Sand bowl', url: null },
          reachable: true,
          answers: [],
        },
      ],
      cursor: null,
    },
    'GET invitations': {
      invitations: [
        {
          id: 'v1',
          order: '1001',
          name: 'Anna Bianchi',
          state: 'planned',
          reason: null,
          basis: 'soft_opt_in',
          countedFrom: 'delivered',
          delayDays: 7,
          postponedFor: null,
          mails: 0,
          createdAt: at,
          nextAt: at,
          sentAt: null,
          visitedAt: null,
          answeredAt: null,
        },
      ],
      cursor: null,
    },
    'GET invitations/rates': { rates: [{ category: 'Mugs', delayDays: 7, asked: 80, answered: 20 }] },
    'POST samples/letter': {
      from: 'Ceramiche Rossi',
      replyTo: null,
      subject: 'Anna, how is it?',
      html: '<!doctype html><html lang="en"><title>x</title><p>Hi Anna</p></html>',
      text: 'Hi Anna',
    },
    'GET addresses': {
      addresses: [{ id: 'a1', email: 'luca@mail.example', why: 'blocked', at }],
      cursor: null,
    },
    'GET products': { products: [product], cursor: null },
    'GET seen': {
      websites: [{ origin: 'https://www.rossi.example', at }],
      unknown: [{ id: 'mug-old', at }],
    },
    'GET trust': trust,
    'GET settings': settings,
    'GET mail/settings': { replyTo: null, signature: 'Marta', portraitUrl: null },
    'GET mail/troubles': {
      troubles: [
        {
          event: 7,
          target: 'mail:author',
          type: 'reply.created',
          review: 'r1',
          state: 'failed',
          attempts: 18,
          trouble: '401',
          at,
          nextAt: at,
        },
      ],
    },
    'GET team': {
      members: [
        { id: 'u1', email: 'marta@demo.example', displayName: 'Marta', role: 'owner', isYou: true },
        { id: 'u2', email: 'luca@demo.example', displayName: 'Luca', role: 'viewer', isYou: false },
      ],
      invitations: [{ email: 'anna@demo.example', role: 'viewer', expiresAt: at }],
    },
    'GET team/me/notices': { rhythm: 'weekly', locale: 'en' },
    'GET session/all': {
      sessions: [{ id: 's1', agent: 'Firefox on macOS', createdAt: at, seenAt: at, isThis: true }],
    },
    'GET session/passkeys': { passkeys: [] },
    'GET keys': {
      keys: [{ id: 'k1', name: 'Till', start: 'voce_abcde', createdAt: at, usedOn: '2026-11-20' }],
    },
  }
  for (const [route, answer] of Object.entries(given)) worker.given.set(route, () => answer)
  return worker
}

const PAGES = [
  '',
  ...['to_decide', 'to_answer', 'people', 'photos', 'questions', 'contested', 'mine', 'spam', 'all'].map(
    (view) => `voices/${view}`,
  ),
  ...['orders', 'upload', 'rates', 'letter', 'code', 'asking', 'addresses'].map(
    (section) => `invitations/${section}`,
  ),
  'products',
  'trust',
  ...['shop', 'look', 'install', 'questions', 'checking', 'mails', 'team', 'account', 'keys'].map(
    (section) => `setup/${section}`,
  ),
]

it.each(PAGES.flatMap((path) => [['light', 'en', path] as const, ['dark', 'it', path] as const]))(
  'in %s, in the words of %s, /%s is clean and fits a phone',
  async (scheme, language, path) => {
    localStorage.setItem('voce:language', language)
    await preferScheme(scheme)
    fullWorker()
    await openDashboard(`/dashboard/demo/${path}`, 390)
    // The page itself: before its program has arrived there is no shell, and nothing to find anything wrong with.
    await expect.poll(() => document.querySelector('.shell main h1')).not.toBeNull()
    const loading = language === 'en' ? 'One moment…' : 'Un momento…'
    await expect.element(page.getByText(loading)).not.toBeInTheDocument()
    expect(document.documentElement.lang).toBe(language)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
    expect(await violations()).toEqual([])
  },
)
