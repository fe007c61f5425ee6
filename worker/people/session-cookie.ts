import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { AppEnv } from '../platform/env.ts'

const isSecure = (c: Context<AppEnv>): boolean => new URL(c.req.url).protocol === 'https:'

// `__Host-` binds the cookie to this host and to https; browsers refuse the prefix on plain http, as in development.
const nameOf = (c: Context<AppEnv>): string => (isSecure(c) ? '__Host-voce' : 'voce')

/** The session's token as the browser sent it. */
export const readSession = (c: Context<AppEnv>): string | undefined => getCookie(c, nameOf(c))

/** Gives the browser its session's token for `maxAge` milliseconds. */
export const giveSession = (c: Context<AppEnv>, token: string, maxAge: number): void =>
  setCookie(c, nameOf(c), token, {
    path: '/',
    httpOnly: true,
    secure: isSecure(c),
    sameSite: 'Strict',
    maxAge: maxAge / 1000,
  })

/** Takes the token away from the browser. */
export const endSession = (c: Context<AppEnv>): void => {
  deleteCookie(c, nameOf(c), { path: '/', secure: isSecure(c) })
}
