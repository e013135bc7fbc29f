import { say } from '#app/words/say.ts'

/** What a file can hold. */
export type ExportOf = 'gifts' | 'team-sums' | 'restaurants' | 'supporters' | 'skill-offers'

/** How the page of an export speaks of what it holds. */
export function sayExport(of: ExportOf) {
  switch (of) {
    case 'gifts':
      return {
        list: '/staff/gifts',
        words: say('staff.exports.words'),
        care: say('staff.exports.care'),
        going: say('staff.exports.going'),
        done: say('staff.exports.done'),
        back: say('staff.exports.back'),
      }
    case 'team-sums':
      return {
        list: '/staff/team-sums',
        words: say('staff.teamSums.exportWords'),
        care: say('staff.teamSums.exportCare'),
        going: say('staff.teamSums.exportGoing'),
        done: say('staff.teamSums.exportDone'),
        back: say('staff.teamSums.exportBack'),
      }
    case 'restaurants':
      return {
        list: '/staff/restaurants',
        words: say('restaurants.export.lede'),
        care: say('restaurants.export.care'),
        going: say('restaurants.export.going'),
        done: say('restaurants.export.done'),
        back: say('restaurants.export.back'),
      }
    case 'supporters':
      return {
        list: '/staff/supporters',
        words: say('stand.staff.exportWords'),
        care: say('stand.staff.exportCare'),
        going: say('stand.staff.exportGoing'),
        done: say('stand.staff.exportDone'),
        back: say('stand.staff.exportBack'),
      }
    case 'skill-offers':
      return {
        list: '/staff/skills/offers',
        words: say('skills.export.lede'),
        care: say('skills.export.care'),
        going: say('skills.export.going'),
        done: say('skills.export.done'),
        back: say('skills.export.back'),
      }
  }
}
