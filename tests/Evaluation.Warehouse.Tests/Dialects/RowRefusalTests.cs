using Evaluation.Testing;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Tests.Dialects;

public sealed class RowRefusalTests
{
    [EveryDatabase]
    public void A_value_that_does_not_fit_is_refused_with_its_table_column_and_row(TestEngine engine)
    {
        using SampleTable sample = new(engine);
        Refused(sample, "id", appender => appender.AppendNull(), "takes no null");
        Refused(sample, "small", appender => appender.Append(40_000), "[40000] doesn't fit");
        Refused(sample, "small", appender => appender.Append(-32_769L), "[-32769] doesn't fit");
        Refused(sample, "whole", appender => appender.Append(3_000_000_000L), "[3000000000] doesn't fit");
        Refused(sample, "amount", appender => appender.Append(1_000_000_000_000m), "[1000000000000] doesn't fit");
        Refused(sample, "amount", appender => appender.Append(-1_000_000_000_000L), "[-1000000000000] doesn't fit");
        Refused(sample, "amount", appender => appender.Append(0.0000001m), "[0.0000001] doesn't fit");
        Refused(sample, "code", appender => appender.Append(new string('x', 21)), "a text of 21 characters is too long");
    }

    [EveryDatabase]
    public void A_value_of_another_type_is_refused(TestEngine engine)
    {
        using SampleTable sample = new(engine);
        Refused(sample, "id", appender => appender.Append("1"), "System.String");
        Refused(sample, "whole", appender => appender.Append(1m), "System.Decimal");
        Refused(sample, "held_on", appender => appender.Append(20250101), "System.Int32");
        Refused(sample, "held_on", appender => appender.Append(new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc)), "System.DateTime");
        Refused(sample, "held_at", appender => appender.Append(new DateOnly(2025, 1, 1)), "System.DateOnly");
        Refused(sample, "remark", appender => appender.Append(1L), "System.Int64");
    }

    [EveryDatabase]
    public void A_row_that_is_not_whole_is_refused(TestEngine engine)
    {
        using SampleTable sample = new(engine);
        Assert.Contains("row 2 has 1 values for 10 columns; the next is [small]", After(sample, appender =>
        {
            appender.Append(2);
            appender.EndRow();
        }), StringComparison.Ordinal);
        Assert.Contains("row 2 has more values than the 10 columns", After(sample, appender =>
        {
            for (int i = 0; i < 11; i++)
            {
                appender.Append(i > 0 ? (int?)null : 2);
            }
        }), StringComparison.Ordinal);
        Assert.Contains("row 2 has 1 values for 10 columns", After(sample, appender =>
        {
            appender.Append(2);
            appender.Complete();
        }), StringComparison.Ordinal);
    }

    [EveryDatabase]
    public void Rows_the_engine_refuses_are_a_fault_of_the_warehouse_and_nothing_more_is_taken(TestEngine engine)
    {
        using SampleTable sample = new(engine);
        sample.Session.Begin();
        using RowAppender appender = sample.Open(SampleTable.Staged);
        SampleTable.Append(appender, 1, "never kept");
        sample.Drop(SampleTable.Staged);
        _ = Assert.Throws<WarehouseFault>(appender.Complete);
        Assert.ThrowsAny<InvalidOperationException>(() => appender.Append(2));
    }

    private static void Refused(SampleTable sample, string column, Action<RowAppender> append, string fault)
    {
        string message = After(sample, appender =>
        {
            foreach (Column before in SampleTable.Kept.Columns.TakeWhile(each => each.Name != column))
            {
                appender.Append(before.Nullable ? (int?)null : 2);
            }

            append(appender);
        });
        Assert.Contains("table [dim_sample]", message, StringComparison.Ordinal);
        Assert.Contains($"column [{column}]", message, StringComparison.Ordinal);
        Assert.Contains("row 2", message, StringComparison.Ordinal);
        Assert.Contains(fault, message, StringComparison.Ordinal);
    }

    // What is refused once a row is whole; after it the appender takes nothing, and nothing of it is kept.
    private static string After(SampleTable sample, Action<RowAppender> append)
    {
        string message;
        using (RowAppender appender = sample.Open())
        {
            SampleTable.Append(appender, 1, null);
            message = Assert.ThrowsAny<Exception>(() => append(appender)).Message;
            Assert.ThrowsAny<Exception>(appender.Complete);
        }

        Assert.Equal(0, sample.Count());
        return message;
    }
}
