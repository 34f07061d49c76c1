using System.Globalization;
using System.Security.Cryptography;
using Evaluation.Etl.Invented;
using Evaluation.Etl.Reading;
using Evaluation.Etl.Tests.Reading;

namespace Evaluation.Etl.Tests.Invented;

public sealed class InventedCrasTests
{
    [Fact]
    public void A_seed_always_gives_the_same_bytes_whatever_the_runtime() =>
        Assert.Equal("3d8b1d2d3a807b1f90378a22381adb99", Convert.ToHexStringLower(SHA256.HashData(SmallTerritory.Cra(3000).File))[..32]);

    [Fact]
    public void Another_seed_gives_another_file()
    {
        using MemoryStream other = new();
        new InventedCras(SmallTerritory.Scenario(3000) with { Seed = 43 }).Write(other);
        Assert.NotEqual(SmallTerritory.Cra(3000).File, other.ToArray());
    }

    [Fact]
    public void The_header_is_that_of_the_real_file()
    {
        using DelimitedReader real = new(File.OpenRead(SharedData.PathOf("coop-v1-cras/crasV1Examples.csv")), new DelimitedFormat());
        using DelimitedReader invented = DelimitedText.Open(SmallTerritory.Cra(10).File);
        Assert.Equal(real.Columns, invented.Columns);
    }

    [Fact]
    public void Faulty_lines_are_as_many_as_told()
    {
        (byte[] file, InventedExpectation expected) = SmallTerritory.Cra(20_000, 0.02);
        using DelimitedReader reader = DelimitedText.Open(file);
        Dictionary<BadLine, int> found = expected.Bad.Keys.ToDictionary(fault => fault, _ => 0);
        HashSet<string> ids = [];
        while (reader.Read())
        {
            if (FaultOf(reader, ids) is BadLine fault and not BadLine.None)
            {
                found[fault]++;
            }
        }
        Assert.Equal(expected.Bad, found);
        Assert.InRange(found.Values.Sum(), 300, 500);
        Assert.All(found.Values, count => Assert.True(count > 0));
    }

    [Fact]
    public void Lines_without_fault_are_sound_and_sum_to_what_is_told()
    {
        (byte[] file, InventedExpectation expected) = SmallTerritory.Cra(5000, 0);
        using DelimitedReader reader = DelimitedText.Open(file);
        long participants = 0;
        long minutes = 0;
        HashSet<string> ids = [];
        while (reader.Read())
        {
            Assert.Equal(70, reader.FieldCount);
            int present = Number(reader, 4);
            Assert.Equal(present, Sum(reader, 6));
            Assert.Equal(present, Sum(reader, 11));
            Assert.InRange(present, 1, reader.Field(3) is "collectif" ? 12 : 1);
            Assert.InRange(Number(reader, 5), 0, present);
            Assert.True(ids.Add(reader.Field(0).ToString()) && reader.Field(0).Length == 24);
            Assert.True(IsLuhn(reader.Field(32)), "SIRET");
            Assert.True(DateTime.TryParseExact(reader.Field(24), "yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
            participants += present;
            minutes += Number(reader, 45);
        }
        Assert.Equal((5000, expected.Participants, expected.Minutes), (ids.Count, participants, minutes));
    }

    [Fact]
    public void Activities_follow_the_year_grow_and_sometimes_leave_the_territory()
    {
        using DelimitedReader reader = DelimitedText.Open(SmallTerritory.Cra(50_000, 0).File);
        Dictionary<string, int> byMonth = [];
        int outside = 0;
        while (reader.Read())
        {
            string month = reader.Field(24)[..7].ToString();
            byMonth[month] = byMonth.GetValueOrDefault(month) + 1;
            outside += reader.Field(25).StartsWith("26") ? 0 : 1;
        }
        Assert.Equal(24, byMonth.Count);
        Assert.True(byMonth["2025-08"] * 2 < byMonth["2025-10"]);
        Assert.True(byMonth["2025-10"] > byMonth["2024-10"]);
        Assert.InRange(outside, 900, 1100);
    }

    private static BadLine FaultOf(DelimitedReader reader, HashSet<string> ids) =>
        reader.FieldCount != 70 ? BadLine.WrongWidth
        : !ids.Add(reader.Field(0).ToString()) ? BadLine.DuplicateId
        : reader.Field(24) is "null" ? BadLine.MissingDate
        : reader.Field(24) is "2025-02-31 10:00:00.000" ? BadLine.ImpossibleDate
        : reader.Field(18) is "-30" ? BadLine.NegativeMinutes
        : reader.Field(4) is "1000000000000" ? BadLine.HugeParticipants
        : reader.Field(25) is "99999" ? BadLine.UnknownCommune
        : reader.Field(16).Contains("personne", StringComparison.Ordinal) ? BadLine.UnknownTheme
        : BadLine.None;

    private static int Number(DelimitedReader reader, int index) => int.Parse(reader.Field(index), CultureInfo.InvariantCulture);

    private static int Sum(DelimitedReader reader, int first) => Enumerable.Range(first, 5).Sum(index => Number(reader, index));

    private static bool IsLuhn(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int digit = (digits[^(i + 1)] - '0') * (1 + (i % 2));
            sum += digit > 9 ? digit - 9 : digit;
        }
        return digits.Length == 14 && sum % 10 == 0;
    }
}
