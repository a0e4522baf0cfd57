/** Whether two rates differ, in the words that every page uses of a single pair. */
export const sayPair = (differs: boolean): string =>
  differs ? 'The two rates differ: the interval excludes zero' : 'The two rates are not shown to differ'
