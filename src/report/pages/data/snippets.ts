/** Code that computes the overturn rate by treatment category from a published file. */
export interface Snippet {
  id: 'duckdb' | 'pandas' | 'r'
  name: string
  code: string
}

/**
 * The same table in three languages: decisions, overturned ones, letters and the rate of each category, the largest
 * first, of those in at least five letters, as rates.csv gives a rate. `folder` is the address of the data files,
 * ending in a slash; empty for files that lie in the working folder. `names` are the CSV files of the decisions, several
 * where one would be too large.
 */
export function toSnippets(folder: string, names: readonly string[]): Snippet[] {
  const files = names.map((name) => `"${folder}${name}"`)
  const several = files.length > 1
  const list = files.join(several ? ',\n         ' : '')
  return [
    {
      id: 'duckdb',
      name: 'DuckDB',
      code: `select category,
       count(*) as decided,
       count(*) filter (outcome = 'overturned') as overturned,
       count(distinct case_id) as letters,
       avg((outcome = 'overturned')::int) as rate
from '${folder}decisions.parquet'
group by category
having letters >= 5
order by decided desc, category;`,
    },
    {
      id: 'pandas',
      name: 'Python, pandas',
      code: `import pandas as pd

${
  several
    ? `files = [${list}]
decisions = pd.concat(pd.read_csv(file, keep_default_na=False, na_values=[""])
                      for file in files)`
    : `decisions = pd.read_csv(${list},
                        keep_default_na=False, na_values=[""])`
}
rates = (
    decisions.assign(is_overturned=decisions["outcome"] == "overturned")
    .groupby("category", dropna=False)
    .agg(decided=("outcome", "size"), overturned=("is_overturned", "sum"),
         letters=("case_id", "nunique"), rate=("is_overturned", "mean"))
)
print(rates[rates["letters"] >= 5].sort_values("decided", ascending=False))`,
    },
    {
      id: 'r',
      name: 'R, readr and dplyr',
      code: `library(readr)
library(dplyr)

${several ? `files <- c(${list})\n` : ''}read_csv(${several ? 'files' : list}, na = "", guess_max = Inf) |>
  group_by(category) |>
  summarize(decided = n(), overturned = sum(outcome == "overturned"),
            letters = n_distinct(case_id), rate = mean(outcome == "overturned")) |>
  filter(letters >= 5) |>
  arrange(desc(decided))`,
    },
  ]
}
