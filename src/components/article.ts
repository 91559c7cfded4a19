import type { ArticleTag } from '../content.schema.ts';
import BeforeYouStart from './guide/BeforeYouStart.astro';
import CodeBlock from './guide/CodeBlock.astro';
import Correction from './guide/Correction.astro';
import Dialog from './guide/Dialog.astro';
import IfMailStops from './guide/IfMailStops.astro';
import Link from './guide/Link.astro';
import Note from './guide/Note.astro';
import ProveIt from './guide/ProveIt.astro';
import Server from './guide/Server.astro';
import Step from './guide/Step.astro';
import StepList from './guide/StepList.astro';
import Steps from './guide/Steps.astro';
import Undo from './guide/Undo.astro';
import Warning from './guide/Warning.astro';
import SubnetCalculator from './SubnetCalculator/SubnetCalculator.astro';

/** What each tag of an article becomes; a fence becomes a block that can be copied, a link may say "this-server". Articles import nothing. */
export const articleComponents = {
  BeforeYouStart,
  Correction,
  Dialog,
  IfMailStops,
  Note,
  ProveIt,
  Server,
  Step,
  StepList,
  Steps,
  SubnetCalculator,
  Undo,
  Warning,
  a: Link,
  pre: CodeBlock,
} satisfies Record<ArticleTag | 'a' | 'pre', unknown>;
