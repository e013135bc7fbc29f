import '#app/ui/styles/settings.css'
import type { ReactNode } from 'react'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'

interface SettingsDeskProps {
  children: ReactNode
  preview?: ReactNode
  /** `tried` when it shows what was typed and is not saved. */
  state?: 'saved' | 'tried' | undefined
}

/** A form of the settings, and beside it what it makes. */
export function SettingsDesk({ children, preview, state }: SettingsDeskProps) {
  if (!preview) return <div className="measure">{children}</div>
  return (
    <div className="settings-desk">
      <div>{children}</div>
      <section className="settings-preview" aria-labelledby="preview-title" id="preview">
        <h2 id="preview-title" className="cluster">
          {say('settings.preview.title')}
          <Tag tone={state === 'tried' ? 'note' : 'quiet'}>
            {state === 'tried' ? say('settings.preview.tried') : say('settings.preview.saved')}
          </Tag>
        </h2>
        {preview}
      </section>
    </div>
  )
}
