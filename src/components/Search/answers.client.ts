/** What is answered without searching, as a file of its own: the results need not wait for it. */
export { answersOf } from '../../domain/answers/answers-of.ts';
