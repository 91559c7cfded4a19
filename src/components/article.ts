import type { ArticleTag } from '../content.schema.ts';
import AllowList from './AllowList/AllowList.astro';
import BeforeYouStart from './guide/BeforeYouStart.astro';
import CallSupport from './guide/CallSupport.astro';
import CodeBlock from './guide/CodeBlock.astro';
import Correction from './guide/Correction.astro';
import Dialog from './guide/Dialog.astro';
import Fix from './guide/Fix.astro';
import GoOn from './guide/GoOn.astro';
import IfMailStops from './guide/IfMailStops.astro';
import Link from './guide/Link.astro';
import NoMailLog from './guide/NoMailLog.astro';
import Note from './guide/Note.astro';
import Picture from './guide/Picture.astro';
import ProveIt from './guide/ProveIt.astro';
import Recognise from './guide/Recognise.astro';
import Server from './guide/Server.astro';
import Step from './guide/Step.astro';
import StepList from './guide/StepList.astro';
import Steps from './guide/Steps.astro';
import Stop from './guide/Stop.astro';
import Undo from './guide/Undo.astro';
import Warning from './guide/Warning.astro';
import Why from './guide/Why.astro';
import ConnectorChoice from './pictures/ConnectorChoice.astro';
import MailFlow from './pictures/MailFlowBoth.astro';
import ReplyFix from './reply/Fix.astro';
import Meaning from './reply/Meaning.astro';
import SubnetCalculator from './SubnetCalculator/SubnetCalculator.astro';

/** What each tag of an article becomes; a fence becomes a block that can be copied, a link may say "this-server". Articles import nothing. */
export const articleComponents = {
  AllowList,
  BeforeYouStart,
  CallSupport,
  ConnectorChoice,
  Correction,
  Dialog,
  Fix,
  GoOn,
  IfMailStops,
  MailFlow,
  Meaning,
  NoMailLog,
  Note,
  ProveIt,
  Recognise,
  Server,
  Step,
  StepList,
  Steps,
  Stop,
  SubnetCalculator,
  Undo,
  Warning,
  Why,
  a: Link,
  img: Picture,
  pre: CodeBlock,
} satisfies Record<ArticleTag | 'a' | 'img' | 'pre', unknown>;

/** The same for a reply, whose parts are smaller: several replies share a page. */
export const replyComponents = { ...articleComponents, Fix: ReplyFix };
