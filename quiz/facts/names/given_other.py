"""Given names that tell that somebody is named, and no sex: those that both bear, and more of all lands."""

from __future__ import annotations

from quiz.facts.words import word_set

BOTH = word_set(
    """Addison Adrian Akira Aleksi Alex Alexis Ali Amal Andrea Angel Ariel Ash Ashley Aubrey Avery Bailey
    Billie Billy Blair Bobbie Bobby Cameron Camille Carey Casey Charlie Chris Claude Con Dale Dana Dara
    Darcy Denis Dominique Dylan Eden Eli Elia Emery Emrys Evelyn Flavian Frankie Gabriele George Georgie
    Glenn Hadley Harley Hilary Hua Hyun Indiana Ingmar Isa Jackie Jaime Jamie Jan Jay Jean Jesse Jessie
    Ji Jin Jo Jocelyn Jody Joey Jordan Jules Kai Karol Kelly Kelsey Kerry Kim Kiran Kit Kris Lauren
    Laurie Lee Leigh Lennon Leonor Lesley Leslie Lindsay Lou Lynn Madison Mal Maria Marion Marley Mattie
    Maxime Mei Mel Meredith Merle Micah Michele Ming Morgan Nao Naw Nicky Nicola Nikita Noor Ollie Paige
    Pat Patrice Paz Peyton Phoenix Quinn Randy Rani Reese Rene Renée Riley River Robbie Robin Ronnie
    Rosario Rowan Ruby Sam Sandy Sasha Saša Shannon Shelby Shirley Sidney Simone Skyler Sri Stacey
    Stevie Sydney Taylor Teddy Terry Toni Tracey Tracy Tyler Val Valentine Vanja Vivian Wanyama Wilson
    Winnie Xin Yael Yan Yong Yu Zhen"""
)
ALSO = word_set(
    """Aapo Abbas Abdou Abelardo Adama Aditya Afonso Agostino Agus Akio Alasdair Alekos Aleksy Algirdas Alvise
    Amadou Ambrosius Ameer Amerigo Andris Aneurin Anh Ansel Ants Antti Anwar Apollo Aram Aristide
    Aristides Arnfinn Arvo Asger Ashwin Atanas Aubin Aurel Baldomero Bambang Bao Baraka Bartłomiej
    Bashir Bedřich Bela Belmiro Benedek Benjamim Bernardino Biagio Bohdan Bonaventura Boubacar Bożydar
    Bram Branko Braulio Bronisław Budi Byung Bülent Calixto Calogero Camillo Carmine Cayetano Celestin
    Cenk Cezar Cheikh Chen Chidi Chinua Chukwuemeka Cillian Cipriano Clodomiro Conall Conrado Corrado
    Costel Crescencio Custódio Cândido Dagfinn Damir Darko Dedi Dejan Demba Demetrio Dewi Dieudonné
    Dimitar Dimitris Domingos Dong Drago Duc Dumitru Dung Dušan Eckhart Edmundo Egidio Eko Ekow Eladio
    Eleazar Eleftherios Elio Emre Endre Eoghan Erkki Esmond Euan Eugeniusz Eulogio Evander Everard
    Exequiel Eyvind Farai Farrukh Fatih Feliks Femi Feng Fergal Fintan Flavio Florencio Florent
    Fortunato Fridtjof Frigyes Fuad Fürchtegott Garrick Gaspar Georgios Geraint Gerhardt Germán Gerolamo
    Gioacchino Gioele Giordano Girolamo Giuliano Gojko Gottlieb Graziano Guang Guilherme Hai Halil Hamid
    Handel Hannu Hartley Haruki Hasso Heitor Hendra Henryk Heriberto Hieronymus Hieu Hilario Hipólito
    Holger Honorio Horia Horácio Hubertus Hung Huw Hyeon Ibrahima Idwal Iestyn Ifan Ifeanyi Ilie Ingo
    Inácio Iolo Ion Isidore Isidro Italo Ivica Ivo Jabari Jacinto Jacobo Jae Janko Janusz Jarmila Jarmo
    Jaromir Jedediah Jerónimo Jethro Jian Jiro Joko Jomo Joon Josiah Jouni Juma Jun Junichi Jurgen Józef
    Jürg Jānis Kaarlo Kacper Karel Kazimir Kehinde Kenzo Ketil Khanh Kipchoge Kishore Koji Krishna
    Květoslav Kęstutis Lamine Laurindo Leberecht Lefteris Lei Lemuel Leocadio Liang Linh Lisandro Liviu
    Ljubo Long Lorenz Lourenço Lubomir Luboš Ludger Ludomir Ludvík Lungile Lázaro Macario Maciej Makoto
    Malachi Malachy Mandla Manlio Mansur Mariusz Marko Martim Masaru Matej Matias Maung Maximiliano
    Meinhard Meirion Melquiades Michelangelo Mihai Mika Milos Min Mindaugas Minh Mirko Mirosław Modesto
    Modou Mukhtar Mwangi Nabil Nam Narayan Nasir Naveen Nazario Nebojša Nestor Nguyen Nikola Nikos Ning
    Nino Nitin Nizar Njoroge Nkosinathi Nnamdi Norberto Obed Obi Odd Odhiambo Odhran Olavi Ondřej Onofre
    Orazio Oreste Orm Osei Otakar Otieno Otmar Otávio Oumar Ovidiu Paavo Panos Pascual Peng Petar Petros
    Phelim Phuc Plácido Policarpo Porfirio Pranav Prasert Primo Prudencio Qiang Quang Quoc Radek Radim
    Radoslav Radu Rafiq Raimund Raj Ratko Raúl Recep Remo Renske Renzo Reto Rigoberto Risto Roald Rodion
    Romolo Roque Rosendo Rostislav Rubén Ruggiero Ryota Rüdeger Saburo Salim Samir Sanele Sang Sanjit
    Santos Saverio Saúl Sebastião Segun Seiji Sekou Selim Selwyn Septimus Serafim Seung Severino Shan
    Shankar Sharif Shinzo Shoichi Siegmund Sigismund Sigve Silvano Silverio Silvestre Simão Sione Sixto
    Sizwe Slamet Slavko Slobodan Son Sophus Sorin Souleymane Stelios Stepán Stjepan Stojan Subramanian
    Sudhir Sunder Sung Supaporn Surya Svetozar Sylvain Szymon Süleyman Taavi Tadashi Tadeo Tae Tafadzwa
    Takeo Takumi Taliesin Tancredi Taneli Tao Tarik Tawfiq Teguh Tendai Teodoro Teppo Tetsuo Tevita
    Thaddäus Thanh Thanos Theodoros Thilo Thomasine Thulani Tiburcio Tobiah Todor Toivo Tomislav Tomoki
    Toomas Torben Traugott Trond Tuan Tudor Tunde Tuomas Turlough Uche Udo Uilleam Ulises Ulrik Umar
    Upton Urbano Uroš Vaclav Valdis Valerian Vangelis Vasil Veit Veli Velimir Vemund Venkat Vidal Viet
    Viggo Vinay Vinko Vladan Vlatko Vuk Vusi Vytautas Wacław Wahid Wahyu Walthère Wasyl Wei Wen
    Wenceslao Wendel Wenzel Wieland Wiesław Witold Wole Woo Wulf Wyn Włodzimierz Xiang Xiao Yang Yannis
    Yasir Yasuo Yaşar Yeny Yevgeny Yngve Yorgos Yorick Yoshiro Young Zacarías Zaid Zbyněk Zdravko
    Ronaldo Gusztáv Jeppe Yuki Xiaoming Małgorzata Thijs Hrafn Guðrún Moshe Avraham Somchai Siriporn Putri
    Lerato Kamau Desta Tesfaye Haile Ling Soo Aroha Wiremu Ariadna Jordi Iker Sioned Eluned Ephraim Otis
    Delbert Darnell Latoya Keisha
    Zeferino Zeno Zenon Zenón Zheng Ziad Zlatko Zoran Álvaro Ödön Ömer Ørjan Čeněk Łukasz Ștefan"""
)
