import { Art } from './art.tsx'

/** A jar with a pencil, a brush, a wooden spoon and a hammer: what hands can do. */
export function JarOfTools() {
  return (
    <Art viewBox="0 0 240 160">
      <ellipse className="art-cool" cx="120" cy="148" rx="84" ry="6" />
      <path className="art-color" d="M60 92l-22-62 12-5 24 66z" />
      <path className="art-sheet" d="M38 30l2-16 10 11z" />
      <path className="art-line" d="M62 92L38 30l2-16 10 11 24 66M38 30l12-5" />
      <path className="art-sheet" d="M98 92l4-54h12l2 54z" />
      <ellipse className="art-sheet" cx="108" cy="26" rx="13" ry="17" />
      <path className="art-line" d="M100 92l3-50M115 92l-1-50" />
      <ellipse className="art-line" cx="108" cy="26" rx="13" ry="17" />
      <path className="art-fine" d="M108 18c3 3 4 8 3 13" />
      <path className="art-sheet" d="M134 92l10-56h10l-6 56z" />
      <path className="art-color" d="M140 36h20l2-14c-4-8-16-8-20 0z" />
      <path className="art-line" d="M136 92l9-56M148 92l7-56M140 36h20l2-14c-4-8-16-8-20 0z" />
      <path className="art-fine" d="M147 32l1-8m6 8l1-8" />
      <path className="art-sheet" d="M160 92l22-50 9 4-20 50z" />
      <path className="art-ink" d="M168 32l34 15 5-11-18-8c-6-3-13-5-18-3z" />
      <path className="art-line" d="M162 92l21-47M172 92l18-43" />
      <path className="art-sheet" d="M52 84h136l-8 58c0 4-4 6-8 6H68c-4 0-8-2-8-6z" />
      <path className="art-color" d="M56 104h128l-3 20H59z" />
      <path
        className="art-line"
        d="M52 84h136l-8 58c0 4-4 6-8 6H68c-4 0-8-2-8-6zM48 84h144M57 104h126M60 124h120"
      />
      <path className="art-line" d="M22 148h196" />
      <path
        className="art-sheet"
        d="M120 121c-9-5-12-10-8-13 3-2 6-1 8 2 2-3 5-4 8-2 4 3 1 8-8 13z"
      />
    </Art>
  )
}
