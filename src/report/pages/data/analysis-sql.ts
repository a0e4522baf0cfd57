/** SQL over the files that are partitioned by year, in parts: what opens them, and what is asked of them. */
export interface AnalysisSql {
  id: string
  name: string
  code: string
}

/** Opens the files of a folder as three views, `decisions`, `letters` and `reasons`, in either engine. */
const OPEN: AnalysisSql[] = [
  {
    id: 'open-duckdb',
    name: 'Open the files: DuckDB',
    code: `create view decisions as from read_parquet('decisions/*/*.parquet', hive_partitioning = true);
create view letters as from read_parquet('letters/*/*.parquet', hive_partitioning = true);
create view reasons as from read_csv('reasons.csv');`,
  },
  {
    id: 'open-spark',
    name: 'Open the files: Spark SQL',
    code: `create temporary view decisions using parquet options (path 'decisions');
create temporary view letters using parquet options (path 'letters');
create temporary view reasons using csv options (path 'reasons.csv', header true);`,
  },
]

/** What both engines answer alike: no function or type that one of them lacks, no division of whole numbers. */
const ASK: AnalysisSql[] = [
  {
    id: 'sql-rates',
    name: 'Rates, by year and treatment category',
    code: `select decision_year, category,
       count(*) as decided,
       count(case when outcome = 'overturned' then 1 end) as overturned,
       count(distinct case_id) as letters,
       count(case when outcome = 'overturned' then 1 end) / count(*) as rate
from decisions
where outcome is not null
group by decision_year, category
having count(distinct case_id) >= 5
order by decision_year nulls last, decided desc, category nulls last;`,
  },
  {
    id: 'sql-reasons',
    name: 'Reasons, as shares of their side',
    code: `select side, reason,
       count(*) as decisions,
       count(case when array_contains(reasons, reason) then 1 end) as with_reason,
       count(case when array_contains(reasons, reason) then 1 end) / count(*) as share
from decisions
join (select distinct reason, side from reasons) as known on outcome = side
where cast(reasons as string) <> '[]'
group by side, reason
order by side, with_reason desc, reason;`,
  },
  {
    id: 'sql-letters',
    name: 'Letters, by what became of their decisions together',
    code: `select decision_year, outcome,
       count(*) as letters,
       sum(decisions) as decisions
from letters
where outcome is not null
group by decision_year, outcome
order by decision_year nulls last, outcome;`,
  },
]

/** The lines that open the partitioned files in either engine, and those that both run unchanged. */
export const ANALYSIS_SQL = { open: OPEN, ask: ASK }
