import { stances } from '../shared/stances';
import { count, say, type Texts } from '../shared/words';
import type { Tree } from './tree';

/** What a screen reader hears of an argument or a position. */
export function describe(texts: Texts, tree: Tree, id: string): string {
  const argument = tree.get(id);
  const position = tree.positionOf(id);
  if (!argument) {
    const size = count(texts, 'arguments', tree.beneath(id));
    return position ? say(texts, 'told.position', position.letter, position.label, size) : '';
  }
  const { relation, standing, flawed, author, mine } = argument;
  const facts = [
    relation === null ? '' : say(texts, `relation.${relation}`),
    stances(texts, position?.letter ?? '', argument),
    standing === null ? '' : say(texts, `standing.${standing}`),
    flawed ? say(texts, 'flawed') : '',
    mine ? say(texts, 'mine', author) : author,
    count(texts, 'replies', tree.below(id).length),
  ];
  return say(texts, 'told', argument.claim, facts.filter((fact) => fact !== '').join(', '));
}
