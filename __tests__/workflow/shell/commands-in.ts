import type { Command, Script, ShellNode, Word } from '../../../src/workflow/shell/shell-script.ts'

/** The simple commands of a script in the order of the text, those of functions too, but not those of substitutions. */
export const commandsIn = (script: Script): readonly Command[] => script.flatMap(ofNode)

function ofNode(node: ShellNode): readonly Command[] {
  switch (node.kind) {
    case 'command':
      return [node]
    case 'pipeline':
      return commandsIn(node.parts)
    case 'not':
      return ofNode(node.of)
    case 'chain':
      return commandsIn([node.first, ...node.rest.map((link) => link.node)])
    case 'if':
      return [
        ...node.branches.flatMap(({ condition, body }) => commandsIn([...condition, ...body])),
        ...commandsIn(node.otherwise),
      ]
    case 'case':
      return node.arms.flatMap(({ body }) => commandsIn(body))
    case 'for':
    case 'function':
      return commandsIn(node.body)
    case 'while':
      return commandsIn([...node.condition, ...node.body])
    case 'group':
      return commandsIn(node.body)
    case 'unread':
      return []
  }
}

/** The words of a script that belong to no simple command: of loops and branches, and what groups are fed. */
export const otherWordsIn = (script: Script): readonly Word[] => script.flatMap(wordsOf)

function wordsOf(node: ShellNode): readonly Word[] {
  switch (node.kind) {
    case 'for':
      return [...node.words, ...otherWordsIn(node.body)]
    case 'case':
      return [node.word, ...node.arms.flatMap(({ patterns, body }) => [...patterns, ...otherWordsIn(body)])]
    case 'group':
      return [
        ...(node.input === undefined ? [] : [node.input]),
        ...node.redirects.map(({ target }) => target),
        ...otherWordsIn(node.body),
      ]
    case 'if':
      return [
        ...node.branches.flatMap(({ condition, body }) => otherWordsIn([...condition, ...body])),
        ...otherWordsIn(node.otherwise),
      ]
    case 'while':
      return otherWordsIn([...node.condition, ...node.body])
    case 'function':
      return otherWordsIn(node.body)
    case 'pipeline':
      return otherWordsIn(node.parts)
    case 'not':
      return otherWordsIn([node.of])
    case 'chain':
      return otherWordsIn([node.first, ...node.rest.map((link) => link.node)])
    case 'command':
    case 'unread':
      return []
  }
}
