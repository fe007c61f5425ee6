import type { Env } from '../platform/env.ts'
import type { CleanPhoto } from './clean-photo.ts'
import { forgetFiles, looseFiles, sweepTests } from './photo-store.ts'

export const SIZES = ['large', 'small'] as const
export type Size = (typeof SIZES)[number]

const keyOf = (shop: string, photo: string, size: Size): string =>
  size === 'large' ? `${shop}/${photo}.webp` : `${shop}/${photo}-${size}.webp`

/** Stores both files of a photo under its own random name. */
export async function keepFiles(
  bucket: R2Bucket,
  shop: string,
  photo: string,
  clean: CleanPhoto,
): Promise<void> {
  const httpMetadata = { contentType: clean.type }
  await Promise.all(SIZES.map((size) => bucket.put(keyOf(shop, photo, size), clean[size], { httpMetadata })))
}

const HEADERS = {
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Content-Disposition': 'inline',
  'Referrer-Policy': 'no-referrer',
}
/** How a photo that everybody may see is kept: its bytes never change, and the edge lets go of it by its tag. */
export const PUBLIC_FILE = {
  ...HEADERS,
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
}
export const PRIVATE_FILE = {
  ...HEADERS,
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** A photo's file as an answer; null where it is gone. */
export async function fileAnswer(
  bucket: R2Bucket,
  shop: string,
  photo: string,
  size: Size,
  headers: Record<string, string>,
): Promise<Response | null> {
  const file = await bucket.get(keyOf(shop, photo, size))
  if (!file) return null
  const type = file.httpMetadata?.contentType ?? 'image/webp'
  return new Response(file.body, { headers: { ...headers, 'Content-Type': type } })
}

/** Deletes tests of yesterday, and the files of photos that are gone or never came to be one. Safe to repeat. */
export async function sweepPhotos(env: Pick<Env, 'DB' | 'PHOTOS'>, now: number): Promise<void> {
  await sweepTests(env.DB, now)
  const loose = await looseFiles(env.DB, now)
  if (loose.length === 0) return
  await env.PHOTOS.delete(loose.flatMap(({ shop, photo }) => SIZES.map((size) => keyOf(shop, photo, size))))
  await forgetFiles(
    env.DB,
    loose.map(({ photo }) => photo),
  )
}
