/** A page of the index, as far as ranking and counting need it. */
export interface PageFacts {
  readonly title: string;
  /** Name of the server that the page is for: "Exchange 2007". */
  readonly server: string | undefined;
  /** Name of its task, or of the room that it is in: "Lock down". */
  readonly task: string | undefined;
}
