using System.Globalization;
using Evaluation.Testing;
using Evaluation.Warehouse.Dialects;

namespace Evaluation.Warehouse.Tests.Dialects;

public sealed class RowAppenderTests
{
    [EveryDatabase]
    public void Every_type_comes_back_as_it_was_appended(TestEngine engine)
    {
        using SampleTable sample = new(engine);
        using (RowAppender appender = sample.Open())
        {
            Row(appender, 1, null, null, null, null, null, null, null, null, null);
            Row(appender, 2, 0, 0, 0, 0, 0m, new DateOnly(2000, 1, 1), new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc), "", "");
            Row(appender, 3, short.MinValue, int.MinValue, long.MinValue, -999999999999.999999m, -9999999999999999999999.999999m, DateOnly.MinValue, DateTime.MinValue, "é", "Médiathèque « l'Ærø »");
            Row(appender, 4, short.MaxValue, int.MaxValue, long.MaxValue, 999999999999.999999m, 9999999999999999999999.999999m, DateOnly.MaxValue, DateTime.MaxValue, "12345678901234567890", "📚👩🏽‍💻 \u202F\u00A0\t\r\n|\"'\\");
            Row(appender, 5, -1, 1, -1, 0.000001m, -0.5m, new DateOnly(1969, 12, 31), new DateTime(1969, 12, 31, 23, 59, 59, 999, 999, DateTimeKind.Utc).AddTicks(9), " ", new string('x', 20_000));
            appender.Complete();
        }

        Assert.Equal(
            [
                "1 ∅ ∅ ∅ ∅ ∅ ∅ ∅ ∅ ∅",
                "2 0 0 0 0 0 2000-01-01 2000-01-01 00:00:00.000000 «» «»",
                "3 -32768 -2147483648 -9223372036854775808 -999999999999.999999 -9999999999999999999999.999999 0001-01-01 0001-01-01 00:00:00.000000 «é» «Médiathèque « l'Ærø »»",
                "4 32767 2147483647 9223372036854775807 999999999999.999999 9999999999999999999999.999999 9999-12-31 9999-12-31 23:59:59.999999 «12345678901234567890» «📚👩🏽‍💻 \u202F\u00A0\t\r\n|\"'\\»",
                $"5 -1 1 -1 0.000001 -0.5 1969-12-31 1969-12-31 23:59:59.999999 « » «{new string('x', 20_000)}»",
            ],
            sample.Rows());
    }

    [EveryDatabase]
    public void Decimals_drawn_at_random_come_back_exactly(TestEngine engine)
    {
        Random random = new(20251122);
        decimal[] drawn = [.. Enumerable.Range(0, 1000).Select(_ => new decimal(random.Next(), random.Next(), random.Next(5_000), random.Next(2) == 0, (byte)random.Next(1, 7)))];
        using SampleTable sample = new(engine);
        using (RowAppender appender = sample.Open())
        {
            for (int i = 0; i < drawn.Length; i++)
            {
                Row(appender, i, null, null, null, null, drawn[i], null, null, null, null);
            }

            appender.Complete();
        }

        Assert.Equal(drawn.Select(value => value.ToString("0.######", CultureInfo.InvariantCulture)), sample.Rows().Select(row => row.Split(' ')[5]));
    }

    [EveryDatabase]
    public void A_number_goes_into_any_column_that_holds_it(TestEngine engine)
    {
        using SampleTable sample = new(engine);
        using (RowAppender appender = sample.Open())
        {
            appender.Append(1L);
            appender.Append(-32768);
            appender.Append((short)7);
            appender.Append(8);
            appender.Append(999_999_999_999L);
            appender.Append((short)-9);
            appender.Append(new DateOnly(2025, 2, 28));
            appender.Append(new DateTime(2025, 2, 28, 23, 59, 59, DateTimeKind.Utc));
            appender.Append((string?)null);
            appender.Append("whole");
            appender.EndRow();
            appender.Complete();
        }

        Assert.Equal(["1 -32768 7 8 999999999999 -9 2025-02-28 2025-02-28 23:59:59.000000 ∅ «whole»"], sample.Rows());
    }

    [EveryDatabase]
    public void What_not_every_engine_holds_in_a_text_is_replaced_on_each(TestEngine engine)
    {
        using SampleTable sample = new(engine);
        using (RowAppender appender = sample.Open())
        {
            SampleTable.Append(appender, 1, "a\0b");
            SampleTable.Append(appender, 2, "cut \uD83D");
            appender.Complete();
        }

        Assert.Equal(["1 ∅ ∅ ∅ ∅ ∅ ∅ ∅ ∅ «a\uFFFDb»", "2 ∅ ∅ ∅ ∅ ∅ ∅ ∅ ∅ «cut \uFFFD»"], sample.Rows());
    }

    [EveryDatabase]
    public void Two_tables_fill_at_once_while_other_statements_run(TestEngine engine)
    {
        using SampleTable sample = new(engine);
        sample.Session.Begin();
        string remark = new('é', 60);
        using (RowAppender kept = sample.Open())
        using (RowAppender staged = sample.Open(SampleTable.Staged))
        {
            for (int i = 0; i < 30_000; i++)
            {
                SampleTable.Append(kept, i, remark);
                SampleTable.Append(staged, -i, null);
                if (i % 5000 == 4999)
                {
                    Assert.Equal(42L, sample.Session.ScalarText<long>("select cast(42 as bigint)"));
                }
            }

            kept.Complete();
            Assert.Equal(30_000, sample.Count());
            staged.Complete();
        }

        Assert.Equal(30_000, sample.Count(SampleTable.Staged));
        sample.Session.Commit();
        Assert.Equal(30_000, sample.Count());
        Assert.Equal($"29999 ∅ ∅ ∅ ∅ ∅ ∅ ∅ ∅ «{remark}»", Assert.Single(sample.Rows(from: 29_999)));
    }

    [EveryDatabase]
    public void A_transaction_rolled_back_leaves_nothing(TestEngine engine)
    {
        using SampleTable sample = new(engine);
        sample.Session.Begin();
        using (RowAppender appender = sample.Open())
        {
            Fill(appender, 20_000);
            appender.Complete();
        }

        sample.Session.Abandon();
        Assert.Equal(0, sample.Count());
    }

    [EveryDatabase]
    public void An_appender_dropped_before_it_is_complete_leaves_nothing(TestEngine engine)
    {
        using SampleTable sample = new(engine);
        using (RowAppender appender = sample.Open())
        {
            Fill(appender, 20_000);
        }

        Assert.Equal(0, sample.Count());
        using (RowAppender appender = sample.Open())
        {
            Fill(appender, 1);
            appender.Complete();
        }

        Assert.Equal(1, sample.Count());
    }

    [EveryDatabase]
    public void An_appender_without_rows_completes(TestEngine engine)
    {
        using SampleTable sample = new(engine);
        using RowAppender appender = sample.Open();
        appender.Complete();
        Assert.Equal(0, sample.Count());
        Assert.Throws<InvalidOperationException>(() => appender.Append(1));
        Assert.Throws<InvalidOperationException>(appender.EndRow);
    }

    private static void Fill(RowAppender appender, int rows)
    {
        for (int i = 0; i < rows; i++)
        {
            SampleTable.Append(appender, i, "A remark long enough that the rows are sent before the last one is there.");
        }
    }

    private static void Row(
        RowAppender appender, int id, short? small, int? whole, long? big, decimal? amount, decimal? total, DateOnly? day, DateTime? instant, string? code, string? remark)
    {
        appender.Append(id);
        appender.Append(small);
        appender.Append(whole);
        appender.Append(big);
        appender.Append(amount);
        appender.Append(total);
        if (day is { } heldOn && instant is { } heldAt)
        {
            appender.Append(heldOn);
            appender.Append(heldAt);
        }
        else
        {
            appender.AppendNull();
            appender.AppendNull();
        }

        appender.Append(code);
        appender.Append(remark);
        appender.EndRow();
    }
}
