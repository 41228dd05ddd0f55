import type { Access } from '../oci/scope.ts'
import type { CredentialRole } from '../preflight/request.ts'
import type { Confidence, Who } from '../rules/rule.ts'
import type { Verdict } from '../rules/verdict.ts'
import type { InputProblem } from './bad-input.ts'
import type { Note } from './note.ts'
import type { ReportedImage } from './report.ts'

/** What a headline is about. */
export interface Conclusion {
  readonly verdict: Verdict
  readonly access: Access
  readonly registry: string
  /** False if every reference is on another registry. */
  readonly isAsked: boolean
  /** True if a reference that was passed over is on ghcr.io, which is github.com's. */
  readonly namesGhcr?: boolean
  /** Whose question it is: a workflow run's, or that of a person who asks with a credential. */
  readonly asker: 'run' | 'person'
}

/** The report's texts in one language, without those of findings. Plain text: no Markdown, no HTML. */
export interface ReportWords {
  /** The verdict in one sentence, without a full stop. */
  headline(conclusion: Conclusion): string
  /** What the verdict is based on, and what remains open. */
  basis(conclusion: Conclusion): string
  /** The one line of a run in which all is well. */
  quiet(conclusion: Conclusion, images: string): string
  /** Which credential to log in with, if it is not the first. */
  loginWith(role: CredentialRole): string
  /** A line of the log that does not concern the verdict. */
  note(note: Note, registry: string): string
  readonly images: {
    readonly image: string
    readonly verdict: string
    readonly package: string
    readonly findings: string
  }
  readonly verdicts: Readonly<Record<Access, Readonly<Record<Verdict, string>>>>
  readonly packages: Readonly<Record<ReportedImage['package'], string>>
  readonly guessed: string
  readonly finding: {
    readonly problem: string
    readonly remedy: string
    readonly who: string
    readonly place: string
    readonly images: string
    readonly links: string
    readonly change: string
    docs(id: string): string
  }
  /** How sure it is, as the last sentence about what was seen; empty if it is certain. */
  readonly confidence: Readonly<Record<Confidence, string>>
  readonly who: Readonly<Record<Who, string>>
  /** A text on the line of its label. */
  labelled(label: string, text: string): string
  /** The warning that goes with a change of a file that runs on untrusted input. */
  readonly untrusted: string
  line(line: number): string
  readonly evidence: {
    title(requests: number): string
    readonly request: string
    readonly answer: string
    readonly tries: string
    readonly time: string
    readonly requestId: string
    readonly noAnswer: string
  }
  /** How to see that it worked, once what has to change has changed. */
  readonly proof: {
    readonly title: string
    readonly newRun: string
    /** Leads to the line of the log that says that all is well. */
    readonly line: string
    /** Leads to the pages where an image shows; the addresses follow. */
    readonly page: string
  }
  /** Says how many entries there was no room for. */
  leftOut(count: number): string
  badInput(badInput: InputProblem): { readonly title: string; readonly message: string }
}
