"""People of all times and lands who are known from public life: rulers, leaders, stars of stage and sport.

A monarch stands as articles call him, "Charles I", and somebody with two usual names stands twice.
"""

from __future__ import annotations

from collections.abc import Mapping

FAMOUS_PUBLIC: Mapping[str, str] = {
    "state": """Tutankhamun, Ramesses II, Akhenaten, Nefertiti, Cleopatra, Hammurabi, Nebuchadnezzar II, King
        David, King Solomon, Cyrus the Great, Xerxes I, Darius I, Pericles, Alexander the Great, Ashoka, Qin
        Shi Huang, Kublai Khan, Genghis Khan, Attila, Tamerlane, Shah Jahan, Julius Caesar, Mark Antony,
        Tiberius, Caligula, Claudius, Nero, Vespasian, Trajan, Hadrian, Antoninus Pius, Marcus Aurelius,
        Diocletian, Constantine the Great, Justinian I, Boudica, Boadicea, Vercingetorix, Charlemagne, Alfred
        the Great, King Canute, Edward the Confessor, Harold Godwinson, Brian Boru, William the Conqueror,
        Henry I, Henry II, Eleanor of Aquitaine, Richard I, Richard the Lionheart, King John, Henry III, Simon
        de Montfort, Edward I, Edward II, Edward III, Edward the Black Prince, John of Gaunt, Richard II, Wat
        Tyler, Henry IV, Owain Glyndŵr, Henry V, Henry VI, Edward IV, Richard III, Perkin Warbeck, Henry VII,
        Henry VIII, Catherine of Aragon, Anne Boleyn, Jane Seymour, Anne of Cleves, Catherine Parr, Thomas
        Wolsey, Cardinal Wolsey, Thomas Cromwell, Thomas More, Sir Thomas More, Edward VI, Lady Jane Grey,
        Mary I, Elizabeth I, Queen Elizabeth I, Francis Walsingham, Mary Queen of Scots, Robert the Bruce,
        William Wallace, John Knox, James I, Guy Fawkes, Charles I, Charles II, Oliver Cromwell, Richard
        Cromwell, Nell Gwyn, James II, William III, William of Orange, Queen Anne, George I, George II, George
        III, George IV, William IV, Queen Victoria, Prince Albert, Edward VII, George V, Edward VIII, George
        VI, Elizabeth II, Queen Elizabeth II, Queen Mary, Prince Philip, Princess Diana, Charles III, Wallis
        Simpson, Bonnie Prince Charlie, Charles Edward Stuart, Princess Margaret, Robert Walpole, Sir Robert
        Walpole, Henry Pelham, William Pitt the Elder, William Pitt, William Pitt the Younger, Lord Bute,
        George Grenville, Lord Rockingham, Duke of Grafton, Duke of Newcastle, Duke of Portland, Lord North,
        Lord Shelburne, Charles James Fox, Henry Addington, Lord Grenville, Spencer Perceval, Lord Liverpool,
        Lord Castlereagh, George Canning, Lord Goderich, Lord Wilmington, Earl Grey, Lord Melbourne, Robert
        Peel, Sir Robert Peel, Lord John Russell, Lord Derby, Lord Aberdeen, Lord Palmerston, Benjamin
        Disraeli, William Ewart Gladstone, W. E. Gladstone, William Gladstone, Lord Salisbury, Lord Rosebery,
        Arthur Balfour, Henry Campbell-Bannerman, H. H. Asquith, David Lloyd George, Andrew Bonar Law, Bonar
        Law, Stanley Baldwin, Ramsay MacDonald, Neville Chamberlain, Winston Churchill, Clement Attlee,
        Anthony Eden, Harold Macmillan, Alec Douglas-Home, Harold Wilson, Edward Heath, James Callaghan,
        Margaret Thatcher, John Major, Tony Blair, Gordon Brown, David Cameron, Theresa May, Boris Johnson,
        Liz Truss, Rishi Sunak, Keir Starmer, Joseph Chamberlain, Lord Randolph Churchill, Lord Curzon, Lord
        Halifax, Ernest Bevin, Aneurin Bevan, Stafford Cripps, Hugh Gaitskell, Enoch Powell, Roy Jenkins,
        Barbara Castle, Denis Healey, Tony Benn, Michael Foot, Neil Kinnock, Michael Heseltine, Jeremy Thorpe,
        Jeremy Corbyn, Nigel Farage, Alex Salmond, Nicola Sturgeon, Oswald Mosley, Nancy Astor, Emmeline
        Pankhurst, Sylvia Pankhurst, Millicent Fawcett, Emily Davison, Keir Hardie, Richard Cobden, John
        Wilkes, William Cobbett, Lord Shaftesbury, Edwin Chadwick, Octavia Hill, Annie Besant, Marie Stopes,
        Elizabeth Fry, Josephine Butler, Thomas Barnardo, Olaudah Equiano, Thomas Clarkson, William
        Wilberforce, Warren Hastings, Robert Clive, Cecil Rhodes, Stamford Raffles, Lord Mountbatten, Louis
        Mountbatten, Kim Philby, Anthony Blunt, Mata Hari, Roger Casement, Wolfe Tone, Daniel O'Connell,
        Charles Stewart Parnell, Patrick Pearse, James Connolly, Éamon de Valera, Ian Paisley, Gerry Adams,
        George Washington, John Adams, Thomas Jefferson, James Madison, James Monroe, John Quincy Adams,
        Andrew Jackson, Martin Van Buren, William Henry Harrison, John Tyler, James K. Polk, Zachary Taylor,
        Millard Fillmore, Franklin Pierce, James Buchanan, Abraham Lincoln, Andrew Johnson, Ulysses S. Grant,
        Rutherford B. Hayes, James A. Garfield, Chester A. Arthur, Grover Cleveland, Benjamin Harrison,
        William McKinley, Theodore Roosevelt, William Howard Taft, Woodrow Wilson, Warren G. Harding, Calvin
        Coolidge, Herbert Hoover, Franklin D. Roosevelt, Franklin Roosevelt, Eleanor Roosevelt, Harry S.
        Truman, Harry Truman, Dwight D. Eisenhower, Dwight Eisenhower, John F. Kennedy, Jacqueline Kennedy,
        Jackie Kennedy, Robert F. Kennedy, Robert Kennedy, Ted Kennedy, Lyndon B. Johnson, Lyndon Johnson,
        Richard Nixon, Gerald Ford, Jimmy Carter, Ronald Reagan, Nancy Reagan, George H. W. Bush, George W.
        Bush, Bill Clinton, Hillary Clinton, Barack Obama, Michelle Obama, Donald Trump, Joe Biden, Kamala
        Harris, Al Gore, John McCain, Bernie Sanders, Dick Cheney, Donald Rumsfeld, Colin Powell, Condoleezza
        Rice, Alexander Hamilton, Aaron Burr, Paul Revere, Betsy Ross, Jefferson Davis, John Wilkes Booth, Lee
        Harvey Oswald, Frederick Douglass, Harriet Tubman, Sojourner Truth, Susan B. Anthony, Elizabeth Cady
        Stanton, Booker T. Washington, W. E. B. Du Bois, Marcus Garvey, Rosa Parks, Martin Luther King, Martin
        Luther King Jr., Malcolm X, Gloria Steinem, Betty Friedan, Helen Keller, William Jennings Bryan, J.
        Edgar Hoover, Al Capone, Bonnie Parker, John Dillinger, Jesse James, Billy the Kid, Wyatt Earp,
        Buffalo Bill, Calamity Jane, Annie Oakley, Davy Crockett, Daniel Boone, Kit Carson, Sitting Bull,
        Crazy Horse, Geronimo, Pocahontas, Tecumseh, Joseph McCarthy, Henry Kissinger, George C. Marshall,
        Adlai Stevenson, Fiorello La Guardia, Edward Snowden, Julian Assange, John A. Macdonald, William Lyon
        Mackenzie King, Lester B. Pearson, Pierre Trudeau, Justin Trudeau, Robert Menzies, Gough Whitlam, Bob
        Hawke, Ned Kelly, Jacinda Ardern, Toussaint Louverture, Simón Bolívar, José de San Martín, Bernardo
        O'Higgins, Benito Juárez, Emiliano Zapata, Pancho Villa, Montezuma, Moctezuma II, Atahualpa, Juan
        Perón, Eva Perón, Che Guevara, Fidel Castro, Salvador Allende, Augusto Pinochet, Hugo Chávez, Manuel
        Noriega, Louis IX, Francis I, Catherine de' Medici, Cardinal Richelieu, Cardinal Mazarin, Louis XIII,
        Louis XIV, Madame de Maintenon, Jean-Baptiste Colbert, Louis XV, Madame de Pompadour, Madame du Barry,
        Louis XVI, Marie Antoinette, Maximilien Robespierre, Georges Danton, Jean-Paul Marat, Charlotte
        Corday, Louis Antoine de Saint-Just, Napoleon Bonaparte, Napoleon, Napoleon I, Joséphine de
        Beauharnais, Joseph Bonaparte, Charles Maurice de Talleyrand, Louis XVIII, Charles X, Louis Philippe,
        Napoleon III, Empress Eugénie, Adolphe Thiers, Léon Gambetta, Alfred Dreyfus, Georges Clemenceau, Jean
        Jaurès, Raymond Poincaré, Aristide Briand, Édouard Daladier, Léon Blum, Pierre Laval, Philippe Pétain,
        Charles de Gaulle, Jean Moulin, Georges Pompidou, Valéry Giscard d'Estaing, François Mitterrand,
        Jacques Chirac, Nicolas Sarkozy, François Hollande, Emmanuel Macron, Marine Le Pen, Jean-Marie Le Pen,
        Jean Monnet, Robert Schuman, Jacques Delors, Leopold II, William the Silent, Queen Wilhelmina, Queen
        Beatrix, Frederick Barbarossa, Frederick II, Charles V, Maria Theresa, Joseph II, Franz Joseph, Franz
        Joseph I, Franz Ferdinand, Archduke Franz Ferdinand, Gavrilo Princip, Klemens von Metternich,
        Frederick the Great, Frederick William IV, Ludwig II, Wilhelm I, Kaiser Wilhelm I, Wilhelm II, Kaiser
        Wilhelm II, Otto von Bismarck, August Bebel, Karl Liebknecht, Rosa Luxemburg, Clara Zetkin, Ernst
        Thälmann, Friedrich Ebert, Walther Rathenau, Gustav Stresemann, Paul von Hindenburg, Franz von Papen,
        Adolf Hitler, Eva Braun, Joseph Goebbels, Hermann Göring, Heinrich Himmler, Rudolf Hess, Joachim von
        Ribbentrop, Reinhard Heydrich, Adolf Eichmann, Martin Bormann, Ernst Röhm, Josef Mengele, Oskar
        Schindler, Sophie Scholl, Hans Scholl, Claus von Stauffenberg, Konrad Adenauer, Ludwig Erhard, Willy
        Brandt, Helmut Schmidt, Helmut Kohl, Gerhard Schröder, Angela Merkel, Olaf Scholz, Walter Ulbricht,
        Erich Honecker, Ulrike Meinhof, Andreas Baader, Engelbert Dollfuss, Kurt Waldheim, Cesare Borgia,
        Lucrezia Borgia, Lorenzo de' Medici, Cosimo de' Medici, Giuseppe Mazzini, Giuseppe Garibaldi, Camillo
        Cavour, Count Cavour, Victor Emmanuel II, Victor Emmanuel III, Benito Mussolini, Alcide De Gasperi,
        Aldo Moro, Silvio Berlusconi, Ferdinand of Aragon, Isabella of Castile, El Cid, Philip II of Spain,
        Philip II, Alfonso XIII, Francisco Franco, Juan Carlos I, Henry the Navigator, António de Oliveira
        Salazar, António Salazar, Lula da Silva, Jair Bolsonaro, Eric the Red, Harald Hardrada, Harald
        Bluetooth, Gustavus Adolphus, Queen Christina, Charles XII, Gustav III, Jean-Baptiste Bernadotte, Olof
        Palme, Dag Hammarskjöld, Raoul Wallenberg, Christian IV, Haakon VII, Vidkun Quisling, Carl Gustaf Emil
        Mannerheim, Ivan the Terrible, Boris Godunov, Peter the Great, Catherine the Great, Grigory Potemkin,
        Nicholas I, Alexander II, Nicholas II, Tsar Nicholas II, Grigori Rasputin, Alexander Kerensky,
        Vladimir Lenin, Leon Trotsky, Joseph Stalin, Lavrentiy Beria, Vyacheslav Molotov, Nikita Khrushchev,
        Leonid Brezhnev, Yuri Andropov, Mikhail Gorbachev, Boris Yeltsin, Vladimir Putin, Alexei Navalny,
        Volodymyr Zelenskyy, Tadeusz Kościuszko, Józef Piłsudski, Lech Wałęsa, Tomáš Masaryk, Alexander
        Dubček, Václav Havel, Lajos Kossuth, Imre Nagy, Viktor Orbán, Vlad the Impaler, Nicolae Ceaușescu,
        Josip Broz Tito, Slobodan Milošević, Suleiman the Magnificent, Mehmed II, Saladin, Mustafa Kemal
        Atatürk, Kemal Atatürk, Recep Tayyip Erdoğan, Theodor Herzl, David Ben-Gurion, Golda Meir, Moshe
        Dayan, Menachem Begin, Yitzhak Rabin, Ariel Sharon, Benjamin Netanyahu, Yasser Arafat, King Hussein,
        Gamal Abdel Nasser, Anwar Sadat, Hosni Mubarak, Muammar Gaddafi, Saddam Hussein, Bashar al-Assad,
        Osama bin Laden, Ayatollah Khomeini, Ruhollah Khomeini, Haile Selassie, Shaka, Paul Kruger, Jan Smuts,
        Nelson Mandela, Winnie Mandela, F. W. de Klerk, Steve Biko, Robert Mugabe, Kwame Nkrumah, Jomo
        Kenyatta, Julius Nyerere, Patrice Lumumba, Idi Amin, Kofi Annan, Mahatma Gandhi, Mohandas Gandhi,
        Jawaharlal Nehru, Indira Gandhi, Rajiv Gandhi, Narendra Modi, Muhammad Ali Jinnah, Benazir Bhutto,
        Imran Khan, Aung San Suu Kyi, Ho Chi Minh, Pol Pot, Sukarno, Ferdinand Marcos, Imelda Marcos, Lee Kuan
        Yew, Empress Dowager Cixi, Sun Yat-sen, Chiang Kai-shek, Mao Zedong, Mao Tse-tung, Zhou Enlai, Deng
        Xiaoping, Xi Jinping, Kim Il-sung, Kim Jong-il, Kim Jong-un, Emperor Meiji, Hirohito, Emperor
        Hirohito, Hideki Tojo, Shinzo Abe""",
    "war": """Leonidas, Hannibal, Scipio Africanus, Spartacus, Belisarius, Joan of Arc, Albrecht von
        Wallenstein, Prince Rupert, Prince Rupert of the Rhine, Thomas Fairfax, Michiel de Ruyter, Vauban,
        Duke of Marlborough, Prince Eugene of Savoy, Maurice de Saxe, James Wolfe, General Wolfe, Louis-Joseph
        de Montcalm, John Byng, Samuel Hood, John Burgoyne, Lord Cornwallis, Charles Cornwallis, Benedict
        Arnold, John Paul Jones, Marquis de Lafayette, Horatio Nelson, Lord Nelson, Admiral Nelson, Emma
        Hamilton, Cuthbert Collingwood, Thomas Cochrane, William Bligh, Fletcher Christian, Duke of
        Wellington, Arthur Wellesley, Sir John Moore, Michel Ney, Marshal Ney, Joachim Murat, André Masséna,
        Mikhail Kutuzov, Alexander Suvorov, Gebhard Leberecht von Blücher, Gerhard von Scharnhorst, August von
        Gneisenau, Carl von Clausewitz, Helmuth von Moltke, Lord Raglan, Lord Cardigan, Lord Lucan, Robert E.
        Lee, Stonewall Jackson, William Tecumseh Sherman, George McClellan, David Farragut, George Armstrong
        Custer, Charles George Gordon, General Gordon, Garnet Wolseley, Lord Roberts, Lord Kitchener, Robert
        Baden-Powell, Lord Baden-Powell, Douglas Haig, Sir Douglas Haig, Edmund Allenby, John Jellicoe, David
        Beatty, Jackie Fisher, Alfred von Tirpitz, Erich Ludendorff, Alfred von Schlieffen, Manfred von
        Richthofen, T. E. Lawrence, Lawrence of Arabia, Joseph Joffre, Ferdinand Foch, Robert Nivelle, Luigi
        Cadorna, Aleksei Brusilov, John J. Pershing, John Monash, Hugh Trenchard, Bernard Montgomery, Field
        Marshal Montgomery, Archibald Wavell, Claude Auchinleck, William Slim, Orde Wingate, Hugh Dowding, Guy
        Gibson, Douglas Bader, Leonard Cheshire, Violette Szabo, George S. Patton, Omar Bradley, Douglas
        MacArthur, Chester Nimitz, Chester W. Nimitz, Curtis LeMay, Norman Schwarzkopf, Erwin Rommel, Heinz
        Guderian, Erich von Manstein, Gerd von Rundstedt, Friedrich Paulus, Albert Kesselring, Wilhelm Keitel,
        Alfred Jodl, Karl Dönitz, Erich Raeder, Georgy Zhukov, Isoroku Yamamoto, Vo Nguyen Giap, Tipu Sultan,
        Pyotr Bagration, Nestor Makhno""",
    "stage": """David Garrick, Sarah Siddons, Edmund Kean, Joseph Grimaldi, Henry Irving, Sir Henry Irving,
        Ellen Terry, Mrs Patrick Campbell, Sarah Bernhardt, Eleonora Duse, Lillie Langtry, Herbert Beerbohm
        Tree, Lilian Baylis, Dan Leno, Harry Houdini, P. T. Barnum, Konstantin Stanislavski, Vsevolod
        Meyerhold, Max Reinhardt, Erwin Piscator, Isadora Duncan, Sergei Diaghilev, Vaslav Nijinsky, Anna
        Pavlova, George Balanchine, Ninette de Valois, Frederick Ashton, Margot Fonteyn, Rudolf Nureyev,
        Mikhail Baryshnikov, Martha Graham, Pina Bausch, Darcey Bussell, Sybil Thorndike, John Gielgud, Ralph
        Richardson, Laurence Olivier, Vivien Leigh, Michael Redgrave, Alec Guinness, Paul Scofield, Richard
        Burton, Peter Brook, Joan Littlewood, Charles Laughton, Leslie Howard, James Mason, David Niven, Rex
        Harrison, Deborah Kerr, Margaret Rutherford, Alastair Sim, Peter Ustinov, Peter Sellers, Spike
        Milligan, Harry Secombe, Tony Hancock, Terry-Thomas, Kenneth Williams, Sid James, George Formby, Tommy
        Cooper, Eric Morecambe, Ernie Wise, Ronnie Barker, Ronnie Corbett, Benny Hill, Bruce Forsyth, Ken
        Dodd, Dudley Moore, John Cleese, Michael Palin, Eric Idle, Terry Gilliam, Billy Connolly, Rowan
        Atkinson, Stephen Fry, Hugh Laurie, Victoria Wood, Dawn French, Ricky Gervais, Steve Coogan, Sacha
        Baron Cohen, Barry Humphries, Christopher Lee, Peter Cushing, Boris Karloff, Bela Lugosi, Vincent
        Price, Dirk Bogarde, Peter O'Toole, Albert Finney, Oliver Reed, Richard Attenborough, Sean Connery,
        Roger Moore, Timothy Dalton, Pierce Brosnan, Daniel Craig, Ian McKellen, Derek Jacobi, John Hurt, Ben
        Kingsley, Patrick Stewart, Jeremy Irons, Alan Rickman, Kenneth Branagh, Hugh Grant, Colin Firth,
        Daniel Radcliffe, Emma Watson, Benedict Cumberbatch, Idris Elba, Kate Winslet, Helena Bonham Carter,
        Maggie Smith, Vanessa Redgrave, Glenda Jackson, Diana Rigg, Julie Andrews, Julie Christie, Joan
        Collins, Angela Lansbury, Joanna Lumley, David Jason, David Tennant, Mel Gibson, Nicole Kidman, Hugh
        Jackman, Heath Ledger, Errol Flynn, Russell Crowe, Liam Neeson, Mary Pickford, Douglas Fairbanks,
        Rudolph Valentino, Lillian Gish, Buster Keaton, Harold Lloyd, Charlie Chaplin, Charles Chaplin, Stan
        Laurel, Oliver Hardy, W. C. Fields, Groucho Marx, Harpo Marx, Mae West, Jean Harlow, Greta Garbo,
        Marlene Dietrich, Joan Crawford, Bette Davis, Ginger Rogers, Fred Astaire, Gene Kelly, Shirley Temple,
        Mickey Rooney, Katharine Hepburn, Spencer Tracy, Clark Gable, Gary Cooper, Cary Grant, James Stewart,
        Henry Fonda, Humphrey Bogart, Lauren Bacall, Ingrid Bergman, James Cagney, Edward G. Robinson, Peter
        Lorre, John Wayne, Gregory Peck, Robert Mitchum, Burt Lancaster, Kirk Douglas, Charlton Heston, Tony
        Curtis, Jack Lemmon, Walter Matthau, Rock Hudson, Doris Day, Rita Hayworth, Ava Gardner, Lana Turner,
        Hedy Lamarr, Grace Kelly, Audrey Hepburn, Elizabeth Taylor, Marilyn Monroe, Kim Novak, Lucille Ball,
        Bob Hope, Jack Benny, Jerry Lewis, Danny Kaye, Orson Welles, James Dean, Marlon Brando, Montgomery
        Clift, Paul Newman, Steve McQueen, Sidney Poitier, Yul Brynner, Omar Sharif, Clint Eastwood, Charles
        Bronson, Lee Marvin, Warren Beatty, Dustin Hoffman, Al Pacino, Robert De Niro, Mia Farrow, Liza
        Minnelli, Meryl Streep, Jodie Foster, Harrison Ford, Carrie Fisher, Sylvester Stallone, Arnold
        Schwarzenegger, Bruce Willis, John Travolta, Christopher Reeve, Robin Williams, Steve Martin, Bill
        Murray, Eddie Murphy, Whoopi Goldberg, Morgan Freeman, Denzel Washington, Samuel L. Jackson, Will
        Smith, Tom Hanks, Tom Cruise, Kevin Costner, Kevin Spacey, Johnny Depp, Brad Pitt, Angelina Jolie,
        George Clooney, Leonardo DiCaprio, Matt Damon, Ben Affleck, Keanu Reeves, Nicolas Cage, Jim Carrey,
        Michelle Pfeiffer, Demi Moore, Sharon Stone, Julia Roberts, Sandra Bullock, Gwyneth Paltrow, Winona
        Ryder, Halle Berry, Reese Witherspoon, Jennifer Lawrence, Jennifer Aniston, Bruce Lee, Jackie Chan,
        Toshiro Mifune, Brigitte Bardot, Catherine Deneuve, Jeanne Moreau, Jean Gabin, Jean-Paul Belmondo,
        Alain Delon, Yves Montand, Simone Signoret, Gérard Depardieu, Juliette Binoche, Marcel Marceau,
        Jacques Tati, Sophia Loren, Gina Lollobrigida, Marcello Mastroianni, Anna Magnani, Claudia Cardinale,
        Monica Bellucci, Penélope Cruz, Antonio Banderas, Javier Bardem, Max von Sydow, Liv Ullmann, Romy
        Schneider, Klaus Kinski, Amitabh Bachchan, Shah Rukh Khan, D. W. Griffith, Cecil B. DeMille, Ernst
        Lubitsch, Fritz Lang, F. W. Murnau, Josef von Sternberg, Billy Wilder, William Wyler, Frank Capra,
        Howard Hawks, John Huston, Elia Kazan, Walt Disney, Busby Berkeley, Alexander Korda, Emeric
        Pressburger, David Lean, Carol Reed, Alfred Hitchcock, Ken Russell, Ken Loach, Ridley Scott, Derek
        Jarman, Danny Boyle, Christopher Nolan, Sam Mendes, Stanley Kubrick, Sam Peckinpah, Mel Brooks, Woody
        Allen, Roman Polanski, Miloš Forman, Francis Ford Coppola, Martin Scorsese, George Lucas, Steven
        Spielberg, Brian De Palma, David Lynch, David Cronenberg, Oliver Stone, Tim Burton, Spike Lee, Quentin
        Tarantino, James Cameron, David Fincher, Wes Anderson, Jane Campion, Baz Luhrmann, Georges Méliès,
        Jean Renoir, François Truffaut, Jean-Luc Godard, Alain Resnais, Agnès Varda, Luc Besson, Luis Buñuel,
        Pedro Almodóvar, Roberto Rossellini, Vittorio De Sica, Luchino Visconti, Federico Fellini,
        Michelangelo Antonioni, Pier Paolo Pasolini, Sergio Leone, Bernardo Bertolucci, Roberto Benigni,
        Franco Zeffirelli, Ingmar Bergman, Lars von Trier, Rainer Werner Fassbinder, Werner Herzog, Wim
        Wenders, Michael Haneke, Sergei Eisenstein, Andrei Tarkovsky, Krzysztof Kieślowski, Satyajit Ray,
        Akira Kurosawa, Yasujirō Ozu, Hayao Miyazaki, Ang Lee, Samuel Goldwyn, Louis B. Mayer, David O.
        Selznick, Florenz Ziegfeld, Bob Fosse, Jim Henson, Matt Groening, John Reith, Lord Reith, Richard
        Dimbleby, David Dimbleby, Jeremy Paxman, Alistair Cooke, Michael Parkinson, Terry Wogan, Graham
        Norton, Jamie Oliver, Gordon Ramsay, Nigella Lawson, Mrs Beeton, Auguste Escoffier, Julia Child,
        Jeremy Clarkson, Edward R. Murrow, Walter Cronkite, Ed Sullivan, Johnny Carson, David Letterman, Oprah
        Winfrey, Jerry Seinfeld""",
    "sport": """Pelé, Diego Maradona, Lionel Messi, Cristiano Ronaldo, Johan Cruyff, Alfredo Di Stéfano,
        Ferenc Puskás, Eusébio, Franz Beckenbauer, Gerd Müller, Uwe Seeler, Fritz Walter, Karl-Heinz
        Rummenigge, Lothar Matthäus, Jürgen Klinsmann, Oliver Kahn, Michael Ballack, Manuel Neuer, Jürgen
        Klopp, Lev Yashin, Dino Zoff, Paolo Maldini, Roberto Baggio, Gianluigi Buffon, Francesco Totti, Andrea
        Pirlo, Marco van Basten, Ruud Gullit, Dennis Bergkamp, Garrincha, Romário, Ronaldo, Ronaldinho,
        Neymar, Michel Platini, Zinedine Zidane, Thierry Henry, Eric Cantona, Didier Deschamps, Arsène Wenger,
        Kylian Mbappé, Luís Figo, José Mourinho, Andrés Iniesta, Pep Guardiola, Luka Modrić, Peter Schmeichel,
        Zlatan Ibrahimović, Robert Lewandowski, George Weah, Didier Drogba, Mohamed Salah, Jules Rimet, Sepp
        Blatter, Stanley Matthews, Sir Stanley Matthews, Tom Finney, Nat Lofthouse, Dixie Dean, Bobby
        Charlton, Jack Charlton, Bobby Moore, Gordon Banks, Geoff Hurst, Nobby Stiles, Alf Ramsey, Sir Alf
        Ramsey, Jimmy Greaves, George Best, Matt Busby, Sir Matt Busby, Bill Shankly, Bob Paisley, Jock Stein,
        Herbert Chapman, Brian Clough, Bobby Robson, Alex Ferguson, Sir Alex Ferguson, Kenny Dalglish, Kevin
        Keegan, Gary Lineker, Paul Gascoigne, Alan Shearer, Ryan Giggs, David Beckham, Wayne Rooney, Steven
        Gerrard, Frank Lampard, Harry Kane, Gareth Bale, Gareth Southgate, Sven-Göran Eriksson, Fabio Capello,
        W. G. Grace, Ranjitsinhji, K. S. Ranjitsinhji, Jack Hobbs, Victor Trumper, Wally Hammond, Harold
        Larwood, Douglas Jardine, Don Bradman, Sir Donald Bradman, Donald Bradman, Len Hutton, Denis Compton,
        Jim Laker, Fred Trueman, Learie Constantine, Frank Worrell, Garfield Sobers, Garry Sobers, Clive
        Lloyd, Viv Richards, Brian Lara, Geoffrey Boycott, Ian Botham, Andrew Flintoff, Ben Stokes, Kevin
        Pietersen, Dennis Lillee, Shane Warne, Kapil Dev, Sunil Gavaskar, Sachin Tendulkar, Virat Kohli, MS
        Dhoni, Muttiah Muralitharan, Suzanne Lenglen, Bill Tilden, Helen Wills, René Lacoste, Fred Perry, Rod
        Laver, Ken Rosewall, Billie Jean King, Arthur Ashe, Virginia Wade, Chris Evert, Martina Navratilova,
        Jimmy Connors, Björn Borg, John McEnroe, Ivan Lendl, Boris Becker, Stefan Edberg, Steffi Graf, Andre
        Agassi, Pete Sampras, Tim Henman, Venus Williams, Serena Williams, Maria Sharapova, Roger Federer,
        Rafael Nadal, Novak Djokovic, Andy Murray, Emma Raducanu, Jack Dempsey, Joe Louis, Max Schmeling,
        Rocky Marciano, Sugar Ray Robinson, Sonny Liston, Muhammad Ali, Cassius Clay, Joe Frazier, George
        Foreman, Mike Tyson, Lennox Lewis, Evander Holyfield, Wladimir Klitschko, Tyson Fury, Pierre de
        Coubertin, Jim Thorpe, Paavo Nurmi, Eric Liddell, Harold Abrahams, Jesse Owens, Emil Zátopek, Fanny
        Blankers-Koen, Roger Bannister, Abebe Bikila, Bob Beamon, Dick Fosbury, Sebastian Coe, Daley Thompson,
        Linford Christie, Paula Radcliffe, Mo Farah, Carl Lewis, Florence Griffith Joyner, Sergey Bubka, Haile
        Gebrselassie, Cathy Freeman, Usain Bolt, Oscar Pistorius, Johnny Weissmuller, Mark Spitz, Michael
        Phelps, Olga Korbut, Nadia Comăneci, Simone Biles, Sonja Henie, Katarina Witt, Jayne Torvill, Steve
        Redgrave, Chris Hoy, Bradley Wiggins, Chris Froome, Fausto Coppi, Jacques Anquetil, Eddy Merckx,
        Bernard Hinault, Miguel Indurain, Lance Armstrong, Juan Manuel Fangio, Alberto Ascari, Tazio Nuvolari,
        Stirling Moss, Jack Brabham, Graham Hill, Jackie Stewart, Emerson Fittipaldi, James Hunt, Niki Lauda,
        Alain Prost, Ayrton Senna, Nigel Mansell, Michael Schumacher, Fernando Alonso, Sebastian Vettel,
        Jenson Button, Lewis Hamilton, Max Verstappen, Bernie Ecclestone, Valentino Rossi, Malcolm Campbell,
        Donald Campbell, Henry Segrave, Evel Knievel, Babe Ruth, Lou Gehrig, Ty Cobb, Joe DiMaggio, Jackie
        Robinson, Mickey Mantle, Wilt Chamberlain, Kareem Abdul-Jabbar, Magic Johnson, Michael Jordan,
        Shaquille O'Neal, Kobe Bryant, LeBron James, O. J. Simpson, Tom Brady, Wayne Gretzky, Harry Vardon,
        Arnold Palmer, Gary Player, Jack Nicklaus, Seve Ballesteros, Nick Faldo, Bernhard Langer, Tiger Woods,
        Rory McIlroy, Lester Piggott, Frankie Dettori, Dick Francis, Jonah Lomu, Jonny Wilkinson, Alex
        Higgins, Ronnie O'Sullivan, Wilhelm Steinitz, Emanuel Lasker, José Raúl Capablanca, Alexander
        Alekhine, Max Euwe, Mikhail Botvinnik, Mikhail Tal, Boris Spassky, Bobby Fischer, Anatoly Karpov,
        Garry Kasparov, Magnus Carlsen, Paul Morphy""",
    "church": """King Herod, Pontius Pilate, John the Baptist, Jesus Christ, Virgin Mary, Mary Magdalene,
        Buddha, Gautama Buddha, Zoroaster, Maimonides, Guru Nanak, Augustine of Hippo, Gregory the Great,
        Bede, Venerable Bede, Pope Gregory VII, Pope Urban II, Anselm of Canterbury, Peter Abelard, Héloïse,
        Bernard of Clairvaux, Thomas Becket, Pope Innocent III, St Francis of Assisi, Francis of Assisi,
        Meister Eckhart, Julian of Norwich, John Wycliffe, Jan Hus, Thomas à Kempis, Girolamo Savonarola, Pope
        Alexander VI, Pope Julius II, Pope Leo X, Martin Luther, Philip Melanchthon, Huldrych Zwingli, John
        Calvin, Thomas Müntzer, William Tyndale, Miles Coverdale, Thomas Cranmer, Hugh Latimer, Nicholas
        Ridley, Edmund Campion, Ignatius of Loyola, Francis Xavier, Teresa of Ávila, John of the Cross,
        William Laud, William Penn, Emanuel Swedenborg, John Wesley, Charles Wesley, George Whitefield,
        Brigham Young, Mary Baker Eddy, John Keble, John Henry Newman, Cardinal Newman, Cardinal Manning,
        Charles Kingsley, Charles Spurgeon, William Booth, Pope Pius IX, Pope Leo XIII, Pope Pius XII, Pope
        John XXIII, Pope Paul VI, Pope John Paul II, Pope Benedict XVI, Pope Francis, Oscar Romero, Bernadette
        Soubirous, Thérèse of Lisieux, Mother Teresa, Karl Barth, Dietrich Bonhoeffer, Martin Niemöller, Rowan
        Williams, Desmond Tutu, Dalai Lama, Billy Graham, Martin Buber, Helena Blavatsky, Rudolf Steiner,
        Aleister Crowley, Nostradamus""",
    "travel": """Leif Erikson, Marco Polo, Ibn Battuta, Zheng He, Bartolomeu Dias, Vasco da Gama, Christopher
        Columbus, Amerigo Vespucci, John Cabot, Ferdinand Magellan, Hernán Cortés, Francisco Pizarro, Hernando
        de Soto, Juan Ponce de León, Vasco Núñez de Balboa, Jacques Cartier, Samuel de Champlain, Martin
        Frobisher, Francis Drake, Sir Francis Drake, Walter Raleigh, Sir Walter Raleigh, Richard Hakluyt,
        Henry Hudson, Willem Barentsz, Abel Tasman, William Dampier, Alexander Selkirk, Captain Kidd,
        Blackbeard, Dick Turpin, Vitus Bering, James Cook, Captain Cook, Captain James Cook, Louis Antoine de
        Bougainville, George Vancouver, Matthew Flinders, Meriwether Lewis, Sacagawea, Mungo Park, Heinrich
        Barth, Richard Francis Burton, John Hanning Speke, David Livingstone, Henry Morton Stanley, Mary
        Kingsley, Isabella Bird, Ludwig Leichhardt, Jules Dumont d'Urville, James Clark Ross, John Franklin,
        Sir John Franklin, Robert FitzRoy, Fridtjof Nansen, Robert Peary, Knud Rasmussen, Roald Amundsen,
        Umberto Nobile, Richard E. Byrd, Robert Falcon Scott, Captain Scott, Lawrence Oates, Captain Oates,
        Apsley Cherry-Garrard, Ernest Shackleton, Sir Ernest Shackleton, Frank Wild, Tom Crean, Frank Hurley,
        Douglas Mawson, Vivian Fuchs, Ranulph Fiennes, Sven Hedin, Francis Younghusband, Freya Stark, Wilfred
        Thesiger, Thor Heyerdahl, Francis Chichester, Ellen MacArthur, Edward Whymper, George Mallory, Eric
        Shipton, Edmund Hillary, Sir Edmund Hillary, Tenzing Norgay, Reinhold Messner, Chris Bonington, Louis
        Blériot, Alberto Santos-Dumont, Charles Lindbergh, Amelia Earhart, Amy Johnson, Charles Kingsford
        Smith, Howard Hughes, Chuck Yeager, Yuri Gagarin, Valentina Tereshkova, Alexei Leonov, Alan Shepard,
        John Glenn, Neil Armstrong, Buzz Aldrin, Sally Ride, Tim Peake, Karl Baedeker, Auguste Piccard, Kaspar
        Hauser, Grace Darling""",
    "industry": """Dick Whittington, Mayer Amschel Rothschild, Samuel Cunard, Lord Leverhulme, Thomas Lipton,
        Gordon Selfridge, Alfred Krupp, Robert Bosch, Adolf Dassler, Levi Strauss, Axel Springer, John Jacob
        Astor, Cornelius Vanderbilt, Andrew Carnegie, John D. Rockefeller, J. P. Morgan, Allan Pinkerton,
        Henry Ford, Walter Chrysler, King Camp Gillette, George Eastman, John Harvey Kellogg, Colonel Sanders,
        Ray Kroc, F. W. Woolworth, Conrad Hilton, William Boeing, J. Paul Getty, Calouste Gulbenkian,
        Aristotle Onassis, Ingvar Kamprad, William Randolph Hearst, Joseph Pulitzer, Paul Julius Reuter, Lord
        Northcliffe, Lord Beaverbrook, Rupert Murdoch, Robert Maxwell, Hugh Hefner, Henry Royce, Lord
        Nuffield, Richard Branson, Alan Sugar, Roman Abramovich, André Citroën, Louis Renault, César Ritz,
        Ettore Bugatti, Enzo Ferrari, Ferruccio Lamborghini, Steve Jobs, Steve Wozniak, Bill Gates, Warren
        Buffett, George Soros, Jeff Bezos, Sergey Brin, Mark Zuckerberg, Elon Musk, Alan Greenspan, Christine
        Lagarde, Bernard Madoff, Helena Rubinstein, Elizabeth Arden, Estée Lauder, Madame Tussaud""",
}
