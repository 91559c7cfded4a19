import { expect, test } from 'vitest';
import { partsOfSteps, wayBack } from '../../src/components/guide/step-lists.ts';

const steps =
  '<Steps>\n<StepList id="look" title="Look">\n<Step id="open">\n</Step>\n</StepList>\n<StepList id="create" title="Create it" path="shell">\n</StepList>\n</Steps>';
const undo = '<Undo>\n<StepList>\n<Step id="restore">\n</Step>\n<Step id="close">\n</Step>\n</StepList>\n</Undo>';

test('the contents name the parts of the steps, also those of one way', () => {
  expect(partsOfSteps(`${steps}\n<Undo>\n<StepList id="back" title="Back">\n</StepList>\n</Undo>`)).toEqual([
    { id: 'look', title: 'Look' },
    { id: 'create', title: 'Create it' },
  ]);
});

test('the way back of a guide is the first step of its undo', () => {
  expect(wayBack('lock-down', `${steps}\n${undo}`)).toBe('step-restore');
});

test('a guide that undoes is the way back itself', () => {
  expect(wayBack('undo', steps)).toBe('step-open');
});

test('a guide without an undo has none', () => {
  expect(wayBack('verify', steps)).toBeUndefined();
});

test('an undo without steps is the way back as a whole', () => {
  expect(wayBack('lock-down', `${steps}\n<Undo>\n\nPut the file back.\n\n</Undo>`)).toBe('undo');
});

test('a step that only saves brings no mail back', () => {
  expect(wayBack('undo', '<Steps>\n<Step id="save-lock">\n</Step>\n<Step id="restore-file">\n</Step>\n</Steps>')).toBe(
    'step-restore-file',
  );
});
