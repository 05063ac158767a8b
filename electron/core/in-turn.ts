/** Runs one thing after another, in the order asked; a failure is its caller's alone. */
export type InTurn = <Result>(run: () => Promise<Result>) => Promise<Result>

export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (run) => {
    const mine = last.then(run, run)
    last = mine.catch(() => undefined)
    return mine
  }
}
