import { Button } from '#app/ui/button.tsx'
import type { Chip } from '#app/ui/chips.tsx'
import { Details } from '#app/ui/details.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
import { BusyNotice, ExportForm } from './export-form.tsx'
import { sayExport } from './export-words.ts'
import type { ExportOf } from './export-words.ts'

interface ExportPageProps {
  of: ExportOf
  chips: readonly Pick<Chip, 'key' | 'text'>[]
  columns: readonly string[]
  /** The filter as an address has it. */
  asked: string
  problem: 'busy' | null
}

/** What goes into the file, what to mind, and the button. With a script the rows are counted as they come. */
export function ExportPage({ of, chips, columns, asked, problem }: ExportPageProps) {
  const { list, words, care, going, done, back } = sayExport(of)
  return (
    <div className="stack measure">
      {problem && <BusyNotice />}
      <p>{words}</p>
      <h2 className="section-title">{say('staff.exports.filters')}</h2>
      {chips.length === 0 ? (
        <p>{say('staff.exports.all')}</p>
      ) : (
        <ul className="prose">
          {chips.map(({ key, text }) => (
            <li key={key}>
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
      <Details summary={say('staff.exports.columns')}>
        <ul className="export-columns">
          {columns.map((column) => (
            <li key={column}>{column}</li>
          ))}
        </ul>
      </Details>
      <Notice kind="info" title={say('staff.exports.careTitle')}>
        <p>{care}</p>
      </Notice>
      <ExportForm
        action={`${list}/export/file`}
        going={going}
        done={done}
        progress={say('staff.exports.progress')}
      >
        <input type="hidden" name="filter" value={asked} />
        <div className="actions">
          <Button>{say('staff.exports.get')}</Button>
          <a href={asked === '' ? list : `${list}?${asked}`}>{back}</a>
        </div>
      </ExportForm>
    </div>
  )
}
