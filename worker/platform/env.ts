import type { Role } from '../../shared/schemas/sign-in.ts'

/** What the Worker is given: bindings of wrangler.toml, secrets and variables. */
export interface Env {
  DB: D1Database
  EVENTS: Queue<HandOver>
  ASSETS: Fetcher
  EMAIL: SendEmail
  PHOTOS: R2Bucket
  /** Not there on accounts without Cloudflare Images. */
  IMAGES?: ImagesBinding
  /** Which deployment this is. */
  VERSION: WorkerVersionMetadata
  WRITE_LIMIT: RateLimit
  VOTE_LIMIT: RateLimit
  KEY_LIMIT: RateLimit
  SIGN_IN_LIMIT: RateLimit
  /** Secret. Keys the hashes of addresses and sign-in codes. */
  PEPPER: string
  /** Sender of the mails, for example `Voce <voce@reviews.example.com>`. */
  MAIL_FROM: string
  /** Who carries the mails: Cloudflare's binding unless it says `resend`. */
  MAIL_PROVIDER?: string
  /** Secrets, for `resend`: its API key, and what its webhook is signed with. */
  RESEND_API_KEY?: string
  RESEND_WEBHOOK_SECRET?: string
  /** Where shoppers reach this Worker, for links in mails, such as `https://reviews.example.com`. */
  ORIGIN: string
  /** Site key and secret of Cloudflare Turnstile, where it should look at who writes; off unless both are there. */
  TURNSTILE_SITE_KEY?: string
  TURNSTILE_SECRET?: string
  /** Whether anybody may open a shop in the dashboard: `open`; anything else is closed. */
  SIGN_UP?: string
}

/** A message of the queue: the events that one request has written. */
export interface HandOver {
  events: number[]
}

/** Whoever acts on the merchant's side: a member, or a key of the shop's own systems. */
export interface Actor {
  /** A user's id, or `key`. */
  id: string
  role: Role
  /** The name that replies are signed with; null for a key. */
  displayName: string | null
}

export interface AppEnv {
  Bindings: Env
  Variables: {
    requestId: string
    /** When the request came, in milliseconds: the one clock of all it does. */
    now: number
    actor: Actor
  }
}
