import type { Role } from '../../shared/schemas/sign-in.ts'

export const DEMO_SHOP = { id: 'demo', name: 'Ceramiche Rossi', locale: 'en', timezone: 'Europe/Rome' }

/** Which public questions it asks. */
export const DEMO_SECTOR = 'home'

/** Works on the demo shop of a local database only: it is printed in public, so it must never be created elsewhere. */
export const DEMO_API_KEY = 'voce_demo_localonly_4f1c9a7e2b6d8035'

export interface DemoMember {
  email: string
  role: Role
  displayName: string
}
/** Who can sign in to the demo shop. */
export const DEMO_MEMBERS: Record<'marta' | 'paolo', DemoMember> = {
  marta: { email: 'marta@demo.example', role: 'owner', displayName: 'Marta' },
  paolo: { email: 'paolo@demo.example', role: 'moderator', displayName: 'Paolo' },
}

/** The pieces of the demo store, by the ids that its pages use. */
export const products: Record<string, { title: string; category: string }> = {
  'mug-blue': { title: 'Blue mug, 350 ml', category: 'Mugs and cups' },
  'bowl-sand': { title: 'Sand bowl, 600 ml', category: 'Plates and bowls' },
  'teapot-black': { title: 'Black teapot, 900 ml', category: 'Teapots' },
  'plate-speckled': { title: 'Piatto puntinato, 24 cm', category: 'Plates and bowls' },
  'espresso-pair': { title: 'Espresso cups, set of two', category: 'Mugs and cups' },
  'vase-tall': { title: 'Tall vase, 38 cm', category: 'Vases' },
}
