namespace Evaluation.DuckDb.Tests.SecondProcess;

/// <summary>What this assembly does when it is started as a program: play the other process of a test.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["hold", string file, string mode]:
                Hold(file, mode);
                return 0;
            case ["open", string file, string mode]:
                TryOpen(file, mode);
                return 0;
            case ["transact", string file]:
                Transact(file);
                return 0;
            default:
                Console.Error.WriteLine("hold FILE MODE | open FILE MODE | transact FILE");
                return 2;
        }
    }

    private static void Hold(string file, string mode)
    {
        using DuckDbConnection connection = Databases.Open($"Data Source={file};Access Mode={mode}");
        Console.WriteLine("ready");
        _ = Console.ReadLine();
    }

    private static void TryOpen(string file, string mode)
    {
        try
        {
            using DuckDbConnection connection = Databases.Open($"Data Source={file};Access Mode={mode}");
            Console.WriteLine("opened");
        }
        catch (DuckDbException refusal)
        {
            Console.WriteLine(refusal.Kind);
        }
    }

    /// <summary>Each transaction adds 1 000 lines of one number; the number is printed once it is committed, and "open" while the next is under way.</summary>
    private static void Transact(string file)
    {
        using DuckDbConnection connection = Databases.InFile(file);
        connection.Execute("create table if not exists line(number int, text varchar)");
        for (int number = 1 + connection.Scalar<int>("select coalesce(max(number), 0) from line"); ; number++)
        {
            using DuckDbTransaction transaction = connection.BeginTransaction();
            using (DuckDbAppender appender = connection.CreateAppender("line"))
            {
                for (int i = 0; i < 1_000; i++)
                {
                    appender.Append(number);
                    appender.Append($"a line of the transaction {number}");
                    appender.EndRow();
                }

                appender.Complete();
            }

            Console.WriteLine("open");
            transaction.Commit();
            Console.WriteLine(number);
        }
    }
}
