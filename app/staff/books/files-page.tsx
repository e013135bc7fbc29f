import { hrefOf } from '#app/staff/desk-hrefs.ts'
import { BusyNotice, ExportForm } from '#app/staff/exports/export-form.tsx'
import { sayZoneName } from '#app/staff/say-time.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
import { bookFiles, endingOf, sayBookFile } from './book-file.ts'
import { BookPeriodFilter } from './book-period-filter.tsx'
import { askBookPeriod } from './book-period.ts'
import type { BookPeriod } from './book-period.ts'

interface FilesPageProps {
  period: BookPeriod
  timeZone: string
  problem: 'busy' | null
}

/** The days, and each file that an accountant can have of them. */
export function FilesPage({ period, timeZone, problem }: FilesPageProps) {
  const asked = askBookPeriod(period)
  return (
    <div className="stack-large">
      {problem && <BusyNotice />}
      <p className="measure">{say('books.filesWords', { zone: sayZoneName(timeZone) })}</p>
      <BookPeriodFilter action="/staff/books/export" period={period} />
      <section className="stack" aria-labelledby="files-title">
        <h2 className="section-title" id="files-title">
          {say('books.filesOf', { period: period.text })}
        </h2>
        <ExportForm
          action="/staff/books/export/file"
          going={say('books.going')}
          done={say('books.done')}
          progress={say('books.progress')}
        >
          <input type="hidden" name="filter" value={hrefOf('', asked).slice(1)} />
          <ul className="export-files">
            {bookFiles.map((file) => {
              const { title, words } = sayBookFile(file)
              return (
                <li key={file}>
                  <h3>
                    {title} <span className="export-kind">.{endingOf(file)}</span>
                  </h3>
                  <p>{words}</p>
                  <Button look="secondary" name="file" value={file}>
                    {say('books.get')}
                    <span className="unseen"> {title}</span>
                  </Button>
                </li>
              )
            })}
          </ul>
        </ExportForm>
      </section>
      <Notice kind="info" title={say('books.careTitle')}>
        <p>{say('books.care')}</p>
      </Notice>
      <p>
        <a href={hrefOf('/staff/books', asked)}>{say('books.back')}</a>
      </p>
    </div>
  )
}
