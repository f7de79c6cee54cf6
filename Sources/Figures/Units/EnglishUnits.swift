/// English units: words, and symbols that follow a number.
enum EnglishUnits {
  /// Words by kind, singular and plural; more words than one joined by `_`.
  static let words: [String: Figure.Kind] = {
    var words: [String: Figure.Kind] = [:]
    func add(_ kind: Figure.Kind, _ list: String) {
      for word in list.split(whereSeparator: \.isWhitespace) {
        words[word.replacing("_")] = kind
      }
    }
    add(.percent, "percent per_cent percentage pct")
    add(
      .percentagePoint,
      "percentage_point percentage_points percent_point percent_points basis_point basis_points")
    add(.multiple, "times fold")
    add(.age, "years_old year_old years_of_age months_old month_old")
    add(
      .duration,
      """
      year years month months week weeks day days hour hours minute minutes second seconds decade \
      decades century centuries fortnight fortnights millisecond milliseconds microseconds \
      nanoseconds hrs hr mins min secs weekday weekdays millennia generation generations night nights
      """)
    add(
      .measure,
      """
      metre metres meter meters kilometre kilometres kilometer kilometers centimetre centimetres \
      centimeter centimeters millimetre millimetres millimeter millimeters micrometres micrometers \
      nanometre nanometres nanometer nanometers mile miles yard yards foot feet inch inches \
      nautical_miles light-years light_years light_year square_metres square_meters \
      square_kilometres square_kilometers square_kilometre square_kilometer square_miles square_mile \
      square_feet square_foot hectare hectares acre acres cubic_metres cubic_meters cubic_feet \
      cubic_kilometres cubic_centimetres litre litres liter liters millilitres milliliters gallon \
      gallons barrel barrels bushels tonne tonnes ton tons metric_tons metric_tonnes kilogram \
      kilograms gram grams milligram milligrams micrograms pounds_of ounce ounces watt watts kilowatt \
      kilowatts megawatt megawatts gigawatt gigawatts terawatt terawatts kilowatt-hours \
      kilowatt_hours megawatt-hours gigawatt-hours terawatt-hours volt volts amps amperes hertz \
      kilohertz megahertz gigahertz joule joules kilojoules calorie calories kilocalories degree \
      degrees degrees_celsius degrees_fahrenheit degrees_c degrees_f celsius fahrenheit kelvin bit \
      bits byte bytes kilobytes megabytes megabyte gigabytes gigabyte terabytes terabyte petabytes \
      exabytes zettabytes qubits flops petaflops exaflops teraflops pixels megapixels miles_per_hour \
      kilometres_per_hour kilometers_per_hour decibels parts_per_million newtons pascals \
      sq_mi sq_km sq_ft mph kph
      """)
    add(
      .money,
      """
      dollar dollars us_dollar us_dollars u_s_dollars american_dollars canadian_dollars \
      australian_dollars hong_kong_dollars new_zealand_dollars singapore_dollars taiwan_dollars \
      euro euros pound pounds pounds_sterling british_pounds yen japanese_yen yuan chinese_yuan \
      renminbi rmb won south_korean_won ruble rubles rouble roubles rupee rupees indian_rupees franc \
      francs swiss_francs mark marks deutsche_marks peso pesos mexican_pesos lira turkish_lira lire \
      krona kronor krone kroner crowns cent cents penny pence bitcoin bitcoins satoshi satoshis kuai \
      mao baht ringgit rand riyal riyals rial rials dinar dinars dirham dirhams real reais guilders \
      shilling shillings florins ducats zloty forint hryvnia naira usd eur gbp cny jpy hkd cad aud chf \
      inr krw rub sgd nzd twd mxn brl zar sek nok dkk thb bucks quid
      """)
    return words
  }()

  /// Symbols that follow digits, with case as it is written.
  static let symbols: [String: Figure.Kind] = {
    var symbols: [String: Figure.Kind] = [:]
    for symbol in """
    m km cm mm nm ft mi yd ha kg g mg lb lbs oz t L ml mL dl cl l kW MW GW TW kWh MWh GWh TWh W V kV A \
    mA mAh Hz kHz MHz GHz J kJ MJ GJ kcal cal Pa kPa MPa hPa dB KB MB GB TB PB EB ZB kB Mb Gb bit \
    Mbps Gbps kbps km2 km² m2 m² m3 m³ cm3 cm² km/h m/s m/s2 m/s² mph kph K °C °F ° ℃ ℉ µm μm µg μg nmol mol ppm ppb sq \
    TEU TEUs FLOPS TFLOPS PFLOPS EFLOPS lm ly AU eV keV MeV GeV TeV
    """.split(whereSeparator: \.isWhitespace) {
      symbols[String(symbol)] = .measure
    }
    for symbol in "ms ns h hr hrs min s yr yrs".split(separator: " ") {
      symbols[String(symbol)] = .duration
    }
    return symbols
  }()
}

extension Substring {
  fileprivate func replacing(_ separator: Character) -> String {
    String(map { $0 == separator ? " " : $0 })
  }
}
