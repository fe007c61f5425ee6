import { useState } from 'preact/hooks'
import type { Product } from '../../shared/schemas/product.ts'
import { SECTORS, type Sector } from '../../shared/sectors.ts'
import { api } from '../api.ts'
import { Failure } from '../failure.ts'
import { useWords } from '../i18n/language.tsx'
import { Choice } from '../setup/Choice.tsx'
import { Line } from '../setup/Line.tsx'
import { Tick } from '../setup/Tick.tsx'
import { announce } from '../ui/announcer.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { JoinGroup } from './JoinGroup.tsx'

interface Props {
  shop: string
  product: Product
  onDone: () => void
}

/** What can be said of a product, and whose reviews it shares. */
export function EditProduct({ shop, product, onDone }: Props) {
  const words = useWords()
  const says = words.products
  const name = product.title ?? product.id
  const [title, setTitle] = useState(product.title ?? '')
  const [gtin, setGtin] = useState(product.gtin ?? '')
  const [category, setCategory] = useState(product.category ?? '')
  const [sector, setSector] = useState<Sector | ''>(product.sector ?? '')
  const [retired, setRetired] = useState(product.retired)
  const [wrong, setWrong] = useState<readonly string[]>([])
  const { busy, problem, attempt } = useAttempt()

  async function save(event: Event) {
    event.preventDefault()
    setWrong([])
    const saved = await attempt(
      () =>
        api
          .changeProduct(shop, product.id, {
            ...(title.trim() !== (product.title ?? '') && { title }),
            gtin: gtin.trim() || null,
            category: category.trim() || null,
            sector: sector || null,
            retired,
          })
          .catch((error) => {
            if (error instanceof Failure) setWrong(error.fields)
            throw error
          }),
      { invalid_input: words.setup.lookAgain },
    )
    if (!saved) return
    announce(says.saved(title.trim() || name))
    onDone()
  }

  async function leave() {
    if (!(await attempt(() => api.leaveGroup(shop, product.id)))) return
    announce(says.left(name))
    onDone()
  }

  return (
    <div class="product-edit">
      <form class="setup-form" noValidate onSubmit={save}>
        <Line
          label={says.title}
          value={title}
          problem={wrong.includes('title') && says.titleWrong}
          onChange={setTitle}
        />
        <Line
          label={says.gtin}
          hint={says.gtinHint}
          value={gtin}
          problem={wrong.includes('gtin') && says.gtinWrong}
          input={{ inputMode: 'numeric', autoComplete: 'off' }}
          onChange={setGtin}
        />
        <Line label={says.category} value={category} onChange={setCategory} />
        <Choice<Sector | ''>
          label={says.sector}
          value={sector}
          options={[
            { value: '', name: says.sectorOfShop },
            ...SECTORS.map((value) => ({ value, name: words.setup.questions.sectors[value] })),
          ]}
          onChange={setSector}
        />
        <Tick label={says.retired} hint={says.retiredHint} checked={retired} onChange={setRetired} />
        <p class="problem" role="alert">
          {problem}
        </p>
        <div>
          <button type="submit" class="button primary" aria-disabled={busy}>
            {words.setup.save}
          </button>
        </div>
      </form>
      <section class="product-group">
        <h2>{says.group}</h2>
        {product.groupSize > 1 && (
          <>
            <p>{says.groupText(product.groupSize)}</p>
            <div>
              <button type="button" class="button" onClick={leave}>
                {says.leave}
              </button>
            </div>
          </>
        )}
        <JoinGroup
          shop={shop}
          id={product.id}
          name={name}
          label={says.join}
          go={says.joinGo}
          onDone={onDone}
        />
      </section>
    </div>
  )
}
