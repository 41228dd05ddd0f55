import { type Facts, skipped } from '../facts.ts'
import { credentialOf, type Inquiry } from './inquiry.ts'

/** The facts of every image where our own code failed while asking: nothing but the fault. */
export function nothingKnown(inquiry: Inquiry, fault: string): readonly Facts[] {
  const unknown = skipped('our own code failed')
  return inquiry.images.map((image) => ({
    run: inquiry.run,
    registry: inquiry.registry,
    access: inquiry.access,
    image,
    credential: credentialOf(inquiry, 'password'),
    answer: unknown,
    canary: unknown,
    package: unknown,
    owner: unknown,
    health: unknown,
    running: unknown,
    onDefaultBranch: unknown,
    isReplaced: false,
    answerToOther: unknown,
    fault,
  }))
}
