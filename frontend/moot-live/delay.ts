const first = 500;
const longest = 15_000;
const longestMoment = 400;

/**
 * How long to wait before calling again, in milliseconds: longer after each failure, and not the same for all pages of
 * a class, which lose their server at the same moment.
 *
 * @param chance from 0 to 1
 */
export function again(failures: number, chance: number): number {
  return Math.min(first * 2 ** failures, longest) * (0.5 + chance / 2);
}

/**
 * How long to wait before the server is asked, in milliseconds. A class that is told something at the same moment does
 * not ask at the same moment, least of all where what it was told is on the screen already.
 *
 * @param seen   whether most of it is on the screen already
 * @param chance from 0 to 1
 */
export function moment(seen: boolean, chance: number): number {
  return (seen ? longestMoment : longestMoment / 4) * chance + (seen ? longestMoment / 2 : 0);
}
