/** What somebody says of a new shop. */
export interface NewShop {
  id: string
  name: string
  /** Where its pages are: scheme, host and port. */
  origins: string[]
  /** The owner's address. */
  owner: string
  /** The name that the owner's answers are signed with. */
  ownerName: string
  locale: string
  timezone: string
}

type Options = Record<string, string | string[] | boolean | undefined>

/** Reads and checks the options; throws what is wrong with the first, and how to say it. */
export function readNewShop(options: Options): NewShop {
  const text = (name: string, example: string): string => {
    const value = options[name]
    if (typeof value !== 'string' || value.trim() === '')
      throw new Error(`Say --${name}, for example --${name} ${example}`)
    return value.trim()
  }
  const id = text('id', 'ceramiche-rossi')
  if (!/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(id))
    throw new Error('--id takes small letters, digits and hyphens, at most 40: it stands in addresses.')
  const origins = [options.origin ?? []].flat().map((origin) => readOrigin(String(origin)))
  if (origins.length === 0) throw new Error('Say --origin, for example --origin https://www.your-shop.com')
  const owner = text('owner', 'marta@your-shop.com').toLowerCase()
  if (!/^\S+@\S+\.\S+$/.test(owner)) throw new Error(`--owner takes an e-mail address; ${owner} is none.`)
  const timezone = text('timezone', 'Europe/Rome')
  if (!isTimeZone(timezone)) throw new Error(`--timezone takes a name like Europe/Rome; ${timezone} is none.`)
  return {
    id,
    name: text('name', '"Ceramiche Rossi"'),
    origins,
    owner,
    ownerName: text('owner-name', 'Marta'),
    locale: readLocale(text('locale', 'it')),
    timezone,
  }
}

// Browsers send exactly this form, so a path or a slash at the end would never match.
function readOrigin(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new Error(`--origin takes an address like https://www.your-shop.com; ${value} is none.`)
  return new URL(value).origin
}

function readLocale(name: string): string {
  try {
    return new Intl.Locale(name).baseName
  } catch {
    throw new Error(`--locale takes a language like it or en-GB; ${name} is none.`)
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Counts the shops of this id as `n`. */
export const shopExistsSql = (id: string): string =>
  `SELECT count(*) AS n FROM shops WHERE id = ${quoted(id)}`

/** The statements that add a new shop, its owner, who may own others, and a key. */
export function newShopSql(shop: NewShop, made: { userId: string; keyHash: string; now: number }): string {
  const { now } = made
  const [id, name, owner, ownerName] = [shop.id, shop.name, shop.owner, shop.ownerName].map(quoted)
  const origins = quoted(JSON.stringify(shop.origins))
  return `
    INSERT INTO shops (id, name, origins, locale, timezone, created_at)
      VALUES (${id}, ${name}, ${origins}, ${quoted(shop.locale)}, ${quoted(shop.timezone)}, ${now});
    INSERT INTO users (id, email, created_at) VALUES (${quoted(made.userId)}, ${owner}, ${now})
      ON CONFLICT (email) DO NOTHING;
    INSERT INTO members (shop_id, user_id, role, display_name, created_at)
      SELECT ${id}, id, 'owner', ${ownerName}, ${now} FROM users WHERE email = ${owner};
    INSERT INTO api_keys (hash, shop_id, name, created_at)
      VALUES (${quoted(made.keyHash)}, ${id}, 'First key', ${now});`
}
