import '#app/ui/styles/offers.css'
import { PhotoLink } from '#app/ui/photo.tsx'
import { say } from '#app/words/say.ts'
import type { Stop } from './stops.server.ts'

/** Where to go, in order of time: a sheet to take along. */
export function StopList({ stops }: { stops: readonly Stop[] }) {
  return (
    <ol className="stops">
      {stops.map((stop, place) => (
        <li key={stop.id} className="stop">
          <div className="stop-words">
            <p className="stop-time">
              <span className="unseen">{say('slots.list.stop', { n: place + 1 })}: </span>
              {stop.time}
            </p>
            {stop.address && <address dir="auto">{stop.address}</address>}
            <p>
              <strong>
                <bdi>{stop.name}</bdi>
              </strong>
              {stop.phone && (
                <>
                  {' · '}
                  <a href={`tel:${stop.phone.replaceAll(/[^\d+]/g, '')}`} dir="ltr">
                    {stop.phone}
                  </a>
                </>
              )}
            </p>
            <p dir="auto">{stop.what}</p>
            <p className="small soft">
              {say(`offers.size.${stop.size}`)}
              {stop.boxes > 0 && ` · ${say('slots.list.boxes', { n: stop.boxes })}`}
            </p>
          </div>
          {stop.photos.length > 0 && (
            <ul className="stop-photos">
              {stop.photos.slice(0, 2).map((photo) => (
                <li key={photo.name}>
                  <PhotoLink
                    photo={photo}
                    alt={say('slots.list.photoAlt', { what: stop.what })}
                    load="first"
                  />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}
