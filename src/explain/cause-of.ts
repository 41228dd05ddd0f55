import { isRetold, isTrace } from './clean-line.ts'
import type { LogContext } from './log-context.ts'
import type { MessagePattern } from './message-pattern.ts'
import { isForeign, namesAnother, namesGhcr } from './registry-in.ts'
import { type Row, rowsIn } from './rows-in.ts'

/**
 * The row that speaks for what a line, in lower case, says: the first of those whose demands it meets; nothing where it is noise.
 * A message alone is believed in the first line of a log: who pastes nothing else means it.
 */
export function causeOf(
  line: string,
  { isElsewhere, isLoginElsewhere }: LogContext,
  isFirst: boolean,
): MessagePattern | undefined {
  const rows = rowsIn(line)
  if (rows.length === 0 || isRetold(line)) return undefined
  const isOurs = namesGhcr(line)
  if (!isOurs && isForeign(line)) return undefined
  const isDoubtful = isTrace(line) || (!isOurs && (isElsewhere || namesAnother(line)))
  const isMeant = (row: MessagePattern) =>
    (!isDoubtful || isSpecific(row)) && !(isLoginElsewhere && row.findings[0] === 'empty-credential')
  const isBeside = ({ row, beside }: Row) => (row.isWhole && isFirst) || beside.test(line)
  return rows.find((one) => isBeside(one) && isMeant(one.row))?.row
}

/** What only GHCR or GitHub say, whoever else is named beside it. */
const isSpecific = ({ saidBy, isWhole }: MessagePattern): boolean => saidBy !== 'client' && !isWhole
