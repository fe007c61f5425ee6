import type { Look } from '../../shared/schemas/look.ts'
import type { Place } from './place.ts'

/**
 * Puts on the look that the element's attributes ask for, else the shop's own. Theme `page` and preset Piano are in the
 * first sheet; all others are a chunk that only those load who show them. Without it the reviews stay plain.
 */
export async function dress(
  { host, root }: Pick<Place, 'host' | 'root'>,
  look: Look | undefined,
): Promise<void> {
  if (look || host.matches('[preset],[theme]'))
    await import('../looks/index.ts').then(
      (looks) => looks.wear(host, root, look),
      () => {},
    )
}
