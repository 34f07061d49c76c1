using Evaluation.Testing;
using Evaluation.Testing.Faults;
using Evaluation.Warehouse.Dialects;

namespace Evaluation.Warehouse.Tests.Dialects.PostgreSql;

public sealed class StatisticsTests
{
    private const string Fill =
        "insert into staging_sample (id) select k.id from dim_sample as k where not exists (select 1 as one from staging_sample as s where s.id = k.id)";

    // It took 68 s for 100 000 lines: the table, known to be empty, was read again for each row, with all rows written so far.
    [PostgreSqlFact]
    public void A_statement_that_fills_an_empty_table_with_what_it_lacks_reads_it_once()
    {
        using SampleTable sample = new(TestEngine.PostgreSql);
        using (RowAppender appender = sample.Open())
        {
            for (int id = 0; id < 20_000; id++)
            {
                SampleTable.Append(appender, id, null);
            }

            appender.Complete();
        }

        sample.Session.Dialect.Analyze(sample.Session, "dim_sample");
        sample.Session.Dialect.Analyze(sample.Session, "staging_sample");

        Assert.Contains(sample.Session.ReadText<string>($"explain (costs off) {Fill}"), line => line.Contains("Hash Anti Join", StringComparison.Ordinal));
    }
}
